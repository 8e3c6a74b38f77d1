import { createInterface } from 'node:readline'
import { connect } from '../../src/graph/connect.ts'
import { stories } from './stories.ts'
import { tell } from './told.ts'

/** A process that another kills: it says that it is ready, waits for a line, tells the stories one after the other, and says so. */
async function main(): Promise<void> {
  const {
    SCRATCH_NEO4J_URI: uri = '',
    SCRATCH_NEO4J_USERNAME: username,
    SCRATCH_NEO4J_PASSWORD: password,
  } = process.env
  const graph = connect({ uri, username, password })
  await graph.verify()
  const input = createInterface({ input: process.stdin })
  process.stdout.write('ready\n')
  await new Promise(resolve => input.once('line', resolve))
  input.close()
  for (let i = 0; i < stories.length; i += 3) await tell(graph, stories.slice(i, i + 3), () => new Date('2024-06-01'))
  process.stdout.write('done\n')
  await graph.close()
}

void main()
