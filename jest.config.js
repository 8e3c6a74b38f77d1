import { availableParallelism } from 'node:os'

const swc = {
  '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
}
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: swc,
}
const given = process.env.SCRATCH_NEO4J_URI || process.env.NEO4J_URI

/** Two projects: `unit` needs nothing running, `graph` takes a real Neo4j for each worker, started once for all its files. */
export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/unit/**/*.test.ts'],
      testEnvironment: '<rootDir>/test/support/node-environment.js',
    },
    {
      ...common,
      displayName: 'graph',
      testMatch: ['<rootDir>/test/{graph,api,golden,world,e2e,browser}/**/*.test.ts'],
      testEnvironment: '<rootDir>/test/support/graph-environment.js',
      globalSetup: '<rootDir>/test/support/start-neo4j.ts',
      globalTeardown: '<rootDir>/test/support/stop-neo4j.ts',
    },
  ],
  testSequencer: '<rootDir>/test/support/longest-first.js',
  // A file empties its database, so no two files use one at once: of a database that is given there is only one.
  maxWorkers: given ? 1 : Math.min(2, availableParallelism()),
  // For what hangs: what is slow on a busy machine fails no test.
  testTimeout: 900_000,
}
