import NodeEnvironment from './node-environment.js'

/** Tells the tests of a worker which of the databases that `start-neo4j` started is theirs. */
export default class GraphEnvironment extends NodeEnvironment {
  async setup() {
    await super.setup()
    const engines = JSON.parse(process.env.SCRATCH_ENGINES)
    const { uri, username, password } = engines[(process.env.JEST_WORKER_ID - 1) % engines.length]
    Object.assign(this.global.process.env, {
      SCRATCH_NEO4J_URI: uri,
      SCRATCH_NEO4J_USERNAME: username,
      SCRATCH_NEO4J_PASSWORD: password,
    })
  }
}
