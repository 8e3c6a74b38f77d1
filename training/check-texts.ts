import { formatCounts } from './notation/counts.ts'
import { formatProblem } from './notation/problem.ts'
import { readTexts, textFiles } from './notation/read-texts.ts'

// npx tsx training/check-texts.ts [FILE…]: every problem of the texts (without a file: of all), then what they hold.
const given = process.argv.slice(2)
const { texts, problems } = readTexts(given.length > 0 ? given : textFiles())
for (const problem of problems) console.error(formatProblem(problem))
console.log(formatCounts(texts))
console.log(problems.length === 0 ? 'all is well' : `${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 2
