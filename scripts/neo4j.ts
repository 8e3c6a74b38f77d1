import { scratchLocal } from '../test/support/scratch-engine.ts'

/** A scratch database until Ctrl-C; its settings go to standard output, for `eval` in a shell. */
const engine = await scratchLocal(({ text, done, total }) => {
  process.stderr.write(total === undefined ? `${text}\n` : `${text} ${done}/${total}\n`)
})
process.stdout.write(
  `export NEO4J_URI=${engine.uri} NEO4J_USERNAME=${engine.username} NEO4J_PASSWORD=${engine.password}\n`,
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => engine.close())
await engine.lost
