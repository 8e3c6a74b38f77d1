import { createRequire } from 'node:module'
import { loadStatement, statementFiles } from '../../src/graph/statement.ts'
import { variantsOf } from './variants.ts'

interface CypherLinter {
  lintCypherQuery(query: string, schema: object): { message: string; severity?: number }[]
}
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as CypherLinter

const files = (['schema', 'write', 'read'] as const).flatMap(statementFiles)
for (const file of files) {
  for (const text of file.startsWith('read/') ? variantsOf(file).slice(-1) : [loadStatement(file)]) {
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(match => [match[1], '']))
    const errors = lintCypherQuery(text, { parameters }).filter(({ severity }) => severity === 1)
    for (const { message } of errors) process.stdout.write(`${file}: ${message}\n`)
  }
}
process.stdout.write(`${files.length} linted\n`)
