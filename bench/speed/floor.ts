// The least that a server over this graph can do: no GraphQL, one statement written by hand, its rows as JSON. Port: the first argument.
import { createServer, type IncomingMessage } from 'node:http'
import neo4j from 'neo4j-driver'
import { benchQuestions } from './questions.ts'

const { NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD) : undefined
const driver = neo4j.driver(NEO4J_URI, auth, { disableLosslessIntegers: true })
const statements = new Map(benchQuestions.map(({ name, cypher }) => [name, cypher]))

createServer(async (request, response) => {
  const { name, variables } = JSON.parse(await bodyOf(request))
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  const { records } = await session.run(statements.get(name) ?? '', variables)
  await session.close()
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ data: records.map(record => record.toObject()) }))
}).listen(Number(process.argv[2]), '127.0.0.1')

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
