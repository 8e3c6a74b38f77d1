import { readdirSync, readFileSync } from 'node:fs'

/** A named question with its variables filled in. */
export interface Example {
  name: string
  question: string
  query: string
  variables: Record<string, unknown>
}

/** The example questions, in their order. */
export function readExamples(): Example[] {
  const folder = new URL('../../src/api/examples/', import.meta.url)
  const files = readdirSync(folder).filter(file => file.endsWith('.graphql'))
  return files.sort().map(file => parseExample(file, readFileSync(new URL(file, folder), 'utf8')))
}

/** Reads one example: comments in front tell the question, and its variables as JSON. */
function parseExample(file: string, text: string): Example {
  const name = /^query (\w+)/m.exec(text)?.[1]
  if (!name) throw new Error(`${file} has no named query.`)
  const header = text.split('\n').filter(line => line.startsWith('# '))
  const variables = header.find(line => line.startsWith('# variables: '))?.slice('# variables: '.length) ?? '{}'
  const question = header.filter(line => !line.startsWith('# variables: ')).map(line => line.slice(2))
  const query = text.split('\n').filter(line => !line.startsWith('# variables: '))
  return { name, question: question.join(' '), query: query.join('\n'), variables: JSON.parse(variables) }
}
