import { TestEnvironment } from 'jest-environment-node'

/** Node's test realm with the outer realm's typed arrays: onnxruntime's tensors accept no others. */
export default class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    Object.assign(this.global, { Float32Array, BigInt64Array, Int32Array, Uint8Array, ArrayBuffer })
  }
}
