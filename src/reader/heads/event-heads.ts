import { fileURLToPath } from 'node:url'
import { type InferenceSession, Tensor } from 'onnxruntime-node'
import { batchesByLength } from '../encoder/batches.ts'
import { type States, width } from '../encoder/encoder.ts'
import { loadNetwork } from '../encoder/session.ts'
import { roleClasses, triggerClasses } from './classes.ts'
import { triggerMark } from './marks.ts'

/** What the heads are asked about a sentence: its states and the marks of its words. */
export interface HeadInput {
  states: States
  marks: readonly number[]
}

/** What the heads say of a sentence, as probabilities of the classes in their order. */
export interface EventScores {
  /** Of each word: whether it tells of a meeting or sanction, and with which status. */
  triggers: Float32Array[]
  /** Of each likely trigger, by its word: the role of each word. */
  roles: ReadonlyMap<number, Float32Array[]>
}

/** The learned event heads, ready to score; `close` frees their memory. */
export interface EventHeads {
  /** Scores sentences; the answers are in the same order. */
  score(inputs: readonly HeadInput[]): Promise<EventScores[]>
  close(): Promise<void>
}

const piecesABatch = 2048
/** A word that is less likely to tell of an event is not asked who takes part. */
const likely = 0.05

/** Loads the event heads from the project's model folder. */
export async function loadEventHeads({ threads = 1 }: { threads?: number } = {}): Promise<EventHeads> {
  const file = fileURLToPath(new URL('../../../model/events.onnx', import.meta.url))
  const session = await loadNetwork(file, threads)
  return {
    score: async inputs => {
      const triggers = await run(
        session,
        inputs.map(input => ({ ...input, trigger: -1 })),
        'trigger',
        triggerClasses.length,
      )
      const questions = inputs.flatMap((input, index) =>
        (triggers[index] ?? []).flatMap((word, trigger) =>
          1 - (word[0] ?? 1) >= likely ? [{ ...input, index, trigger }] : [],
        ),
      )
      const roles = await run(session, questions, 'role', roleClasses.length)
      const byTrigger = inputs.map(() => new Map<number, Float32Array[]>())
      questions.forEach(({ index, trigger }, question) => {
        byTrigger[index]?.set(trigger, roles[question] ?? [])
      })
      return inputs.map((_, index) => ({ triggers: triggers[index] ?? [], roles: byTrigger[index] ?? new Map() }))
    },
    close: () => session.release(),
  }
}

type Question = HeadInput & { trigger: number }

async function run(
  session: InferenceSession,
  questions: readonly Question[],
  output: 'trigger' | 'role',
  classes: number,
): Promise<Float32Array[][]> {
  const answers: Float32Array[][] = []
  const lengths = questions.map(question => question.states.pieces)
  for (const batch of batchesByLength(lengths, piecesABatch)) {
    const asked = batch.flatMap(index => questions[index] ?? [])
    const [count, pieces] = [asked.length, Math.max(...asked.map(one => one.states.pieces))]
    const words = Math.max(...asked.map(one => one.states.first.length))
    const states = new Float32Array(count * pieces * width)
    const mask = new Float32Array(count * pieces)
    const marks = new BigInt64Array(count * pieces)
    const first = new BigInt64Array(count * words)
    asked.forEach((question, row) => {
      states.set(question.states.values, row * pieces * width)
      mask.fill(1, row * pieces, row * pieces + question.states.pieces)
      marks.set(pieceMarks(question).map(BigInt), row * pieces)
      first.set(question.states.first.map(BigInt), row * words)
    })
    const results = await session.run(
      {
        states: new Tensor('float32', states, [count, pieces, width]),
        mask: new Tensor('float32', mask, [count, pieces]),
        marks: new Tensor('int64', marks, [count, pieces]),
        first: new Tensor('int64', first, [count, words]),
      },
      [output],
    )
    const logits = results[output]?.data as Float32Array
    batch.forEach((index, row) => {
      answers[index] = (questions[index]?.marks ?? []).map((_, word) =>
        softmax(logits.slice((row * words + word) * classes, (row * words + word + 1) * classes)),
      )
    })
  }
  return answers
}

/** The mark of each piece; that of the trigger stands over that of its word. */
function pieceMarks({ states, marks, trigger }: Question): number[] {
  const pieces = new Array<number>(states.pieces).fill(0)
  states.first.forEach((first, word) => {
    const end = states.first[word + 1] ?? states.pieces - 1
    pieces.fill(word === trigger ? triggerMark : (marks[word] ?? 0), first, end)
  })
  return pieces
}

function softmax(logits: Float32Array): Float32Array {
  const most = Math.max(...logits)
  const powers = logits.map(logit => Math.exp(logit - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}
