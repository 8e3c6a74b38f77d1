import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { Verdict } from '../domain/ruling.ts'
import type { Graph } from '../graph/connect.ts'
import { judge, undoJudgement } from '../ingest/judge.ts'
import type { Context } from './context.ts'

/** A question that a line answers. */
export interface Asked {
  text: string
  /** Ids of the two that may be one. */
  two: string[]
  /** Goes on to the next question, whether this one was answered or left. */
  pass(): void
}

/** Questions that are asked in a terminal, one after the other. */
export interface Asking {
  /** Asks until there is no further question or the answers end; `next` is told when it has to begin anew. */
  go(next: (isFirst: boolean) => Promise<Asked | null>): Promise<void>
  /** How many answers count. */
  given(): number
}

const ways = '[s]ame, [d]ifferent, [u]nsure and why, [n]ext, [z] take the last answer back, [q]uit:'
const lastWays = 'That was the last question. [z] take the last answer back, [q]uit:'
const letters: Readonly<Record<string, Verdict>> = { s: 'SAME', d: 'DIFFERENT', u: 'UNSURE' }

/** Asks in the name of whoever answers; what was answered last can be taken back. */
export function createAsking(graph: Graph, by: string, context: Context): Asking {
  const answers: string[] = []
  const input = createInterface({ input: Readable.from(context.input) })[Symbol.asyncIterator]()
  return {
    given: () => answers.length,
    go: async next => {
      for (let isFirst = true; ; ) {
        const question = await next(isFirst)
        isFirst = false
        if (!question && answers.length === 0) return
        if (question) await context.put(question.text)
        context.say(question ? ways : lastWays)
        const line = await input.next()
        const [letter = '', ...why] = line.done ? ['q'] : line.value.trim().split(/\s+/)
        const last = letter === 'z' ? answers.pop() : undefined
        const verdict = letters[letter.charAt(0).toLowerCase()]
        if (last !== undefined) {
          await undoJudgement(graph, context.now, last, by)
          isFirst = true
        } else if (letter === 'q' || !question) return
        else if (verdict) {
          const [left = '', right = ''] = question.two
          const ruling = await judge(graph, context.now, { left, right, verdict, by, reason: why.join(' ') || null })
          answers.push(ruling.id)
          context.say(`${verdict}: ${ruling.id}`)
          question.pass()
        } else if (letter === '' || letter === 'n') question.pass()
        else context.say(`«${letter}» is no answer.`)
      }
    },
  }
}
