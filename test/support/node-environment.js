import { TestEnvironment } from 'jest-environment-node'

/** Node's test realm with the outer realm's typed arrays: onnxruntime's tensors accept no others. */
export default class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    // The program sets it too, but what a test sets stays in its realm.
    process.env.ORT_DISABLE_TELEMETRY = '1'
    Object.assign(this.global, { Float32Array, BigInt64Array, Int32Array, Uint8Array, ArrayBuffer })
  }
}
