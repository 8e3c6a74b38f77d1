import { type RuledKind, ruledKinds, type Verdict } from '../domain/ruling.ts'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import { readOpenListings } from '../graph/read/open-listings.ts'
import { type OpenQuestion, readOpenQuestions, readRecordsBehind } from '../graph/read/open-questions.ts'
import { readRulings } from '../graph/read/rulings.ts'
import { judge as judgeRecords, undoJudgement } from '../ingest/judge.ts'
import type { Context, ExitStatus } from './context.ts'
import type { JudgeAction } from './judge-actions.ts'
import { type Asked, createAsking } from './judge-asking.ts'
import { listingInWords, questionInWords, recordInWords, rulingInWords } from './judge-words.ts'
import { withGraph } from './with-graph.ts'

/** Switches of `parley judge`. */
export interface JudgeSwitches {
  by?: string
  why?: string
  kind?: RuledKind
  about?: string
  first?: string
  json?: boolean
}

const sentences = 3
const pageSize = 100
const most = 1_000_000

/** Asks the open questions one by one, or does one thing with them: lists them, takes an answer, takes one back, tells what was answered. */
export async function judge(
  action: string,
  ids: string[],
  switches: JudgeSwitches,
  context: Context,
): Promise<ExitStatus> {
  const work = works[action as JudgeAction]
  await withGraph(context, graph => work({ graph, ids, switches, context }))
  return 0
}

interface Task {
  graph: Graph
  ids: string[]
  switches: JudgeSwitches
  context: Context
}

const works: Record<JudgeAction, (task: Task) => Promise<void>> = {
  ask,
  list,
  listings: async ({ graph, switches, context }) => {
    const rows = await readOpenListings(graph, { after: '', first: sizeOf(switches) }, context.signal)
    for (const row of rows) await context.put(switches.json ? JSON.stringify(row) : `${listingInWords(row)}\n`)
    context.say(`${rows.length} shown; parley judge same|different RECORD ENTRY answers.`)
  },
  same: task => answer(task, 'SAME'),
  different: task => answer(task, 'DIFFERENT'),
  unsure: task => answer(task, 'UNSURE'),
  undo: async ({ graph, ids: [id], switches, context }) => {
    const undone = await undoJudgement(
      graph,
      context.now,
      need(id, 'the id of a ruling'),
      whoAnswers(switches, context),
    )
    context.say(`Taken back: ${undone.id} (${undone.verdict} by ${undone.by}).`)
  },
  log: async ({ graph, switches, context }) => {
    const page = { limit: sizeOf(switches), descending: true }
    const { rows } = await readRulings(graph, { about: switches.about, undone: true }, page, context.signal)
    for (const row of rows) await context.put(switches.json ? JSON.stringify(row.ruling) : rulingInWords(row))
  },
  records: async ({ graph, ids: [id], switches, context }) => {
    const behind = await readRecordsBehind(graph, need(id, 'the id of a person or whatever else'), sizeOf(switches))
    for (const row of behind) await context.put(switches.json ? JSON.stringify(row) : recordInWords(row))
  },
}

async function list({ graph, switches, context }: Task): Promise<void> {
  const { rows, total } = await questions(graph, switches, { limit: sizeOf(switches), counting: true })
  for (const row of rows) await context.put(switches.json ? JSON.stringify(row) : `${questionInWords(row)}\n`)
  context.say(`${total} open questions, ${rows.length} shown.`)
}

async function answer({ graph, ids, switches, context }: Task, verdict: Verdict): Promise<void> {
  const [left, right] = [need(ids[0], 'the ids of two records'), need(ids[1], 'the ids of two records')]
  const by = whoAnswers(switches, context)
  const ruling = await judgeRecords(graph, context.now, { left, right, verdict, by, reason: switches.why ?? null })
  if (switches.json) await context.put(JSON.stringify(ruling))
  else context.say(`Written down as ${ruling.id}; parley judge undo ${ruling.id} takes it back.`)
}

/** Goes through the open questions, then through the entries of lists that may mean somebody; each answer is one line: a letter and, if wanted, the reason. */
async function ask({ graph, switches, context }: Task): Promise<void> {
  const by = whoAnswers(switches, context)
  const asking = createAsking(graph, by, context)
  // Which entries may mean somebody is no question of a kind of record, nor about one of them.
  const further = switches.kind === undefined && switches.about === undefined
  const passed = new Set<string>()
  let upper: string | undefined
  await asking.go(async isFirst => {
    if (isFirst) {
      upper = undefined
      passed.clear()
    }
    const [question] = (await questions(graph, switches, { limit: 1, upper })).rows
    if (question) {
      const { left, right, key } = question
      return {
        text: questionInWords(question),
        two: [left.record.id, right.record.id],
        pass: () => {
          upper = key
        },
      }
    }
    return further ? nextListing(graph, passed, context) : null
  })
  context.say(`${asking.given()} answers were written down.`)
}

/** The first entry of a list that may mean somebody and was not passed over. */
async function nextListing(graph: Graph, passed: Set<string>, { signal }: Context): Promise<Asked | null> {
  const open = await readOpenListings(graph, { after: '', first: passed.size + 1 }, signal)
  const listing = open.find(({ subject, entry }) => !passed.has(`${subject} ${entry.id}`))
  if (!listing) return null
  const { subject, entry } = listing
  return {
    text: listingInWords(listing),
    two: [subject, entry.id],
    pass: () => void passed.add(`${subject} ${entry.id}`),
  }
}

function questions(
  graph: Graph,
  { kind, about }: JudgeSwitches,
  page: { limit: number; upper?: string | undefined; counting?: boolean },
): Promise<{ rows: OpenQuestion[]; total: number }> {
  return readOpenQuestions(
    graph,
    { kinds: kind ? [kind] : ruledKinds, about },
    { descending: true, ...page },
    sentences,
  )
}

function sizeOf({ first }: JudgeSwitches): number {
  if (first === undefined) return pageSize
  const size = Number(first)
  if (!Number.isInteger(size) || size < 1 || size > most) {
    throw new AppError('BAD_INPUT', `--first: «${first}» is no number from 1 to ${most}.`)
  }
  return size
}

function whoAnswers({ by }: JudgeSwitches, { environment }: Context): string {
  const name = by ?? environment.USER ?? environment.LOGNAME ?? environment.USERNAME
  if (name) return name
  throw new AppError('BAD_INPUT', 'Say who answers: --by NAME.')
}

function need(id: string | undefined, what: string): string {
  if (id !== undefined) return id
  throw new AppError('BAD_INPUT', `parley judge: give ${what}.`)
}
