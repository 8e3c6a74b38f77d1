const swc = {
  '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
}
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: swc,
  testEnvironment: '<rootDir>/test/support/node-environment.js',
}

/** Two projects: `unit` needs nothing running, `graph` takes a real Neo4j that is started once for all its files. */
export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...common,
      displayName: 'graph',
      testMatch: ['<rootDir>/test/{graph,api,golden,world,e2e,browser}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/start-neo4j.ts',
      globalTeardown: '<rootDir>/test/support/stop-neo4j.ts',
    },
  ],
  // The files of `graph` share one database, so they run one after the other.
  maxWorkers: 1,
  testTimeout: 300_000,
}
