import { formatProblem } from './notation/problem.ts'
import { readTexts, textFiles } from './notation/read-texts.ts'

// npx tsx training/compile-texts.ts [FILE…]: the texts as NDJSON, nothing when any of them is wrong.
const given = process.argv.slice(2)
const { texts, problems } = readTexts(given.length > 0 ? given : textFiles())
for (const problem of problems) console.error(formatProblem(problem))
if (problems.length > 0) process.exitCode = 2
else for (const text of texts) process.stdout.write(`${JSON.stringify(text)}\n`)
