import Sequencer from '@jest/test-sequencer'

/** Folders of tests, those with the longest files first, so that no worker is left with a long one at the end. */
const folders = ['golden', 'browser', 'world', 'api', 'graph', 'e2e', 'unit']
const rank = ({ path }) => folders.findIndex(folder => path.includes(`/test/${folder}/`))

/** The order of the files; tells `start-neo4j` how many of them take a database. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    process.env.SCRATCH_FILES = tests.filter(({ context }) => context.config.displayName.name === 'graph').length
    return super.sort(tests).sort((a, b) => rank(a) - rank(b))
  }
}
