import { fileURLToPath } from 'node:url'
import { type InferenceSession, Tensor } from 'onnxruntime-node'
import { batchesByLength, stretches } from './batches.ts'
import { nameTags, partsOfSpeech, relations } from './labels.ts'
import { loadNetwork } from './session.ts'
import { asTree } from './tree.ts'
import { loadWordPiece, type Pieces } from './word-piece.ts'

/** What the encoder says of one word; `head` is an index in the sentence, −1 for the root. */
interface Reading {
  upos: string
  head: number
  rel: string
  ner: string
}

/** A sentence's state half-way up the network, from which further heads read: `width` numbers a piece, `first` is each word's first piece. */
export interface States {
  values: Float32Array
  pieces: number
  first: number[]
}

/** What the encoder says of a sentence; there are no states of one that had to be cut for its length. */
interface Encoded {
  words: Reading[]
  states: States | null
}

/** Numbers a piece in `States`. */
export const width = 384

/** The network, ready to read; `close` frees its memory. */
export interface Encoder {
  /** Reads sentences given as words; the answers are in the same order. */
  read(sentences: readonly (readonly string[])[]): Promise<Encoded[]>
  close(): Promise<void>
}

const piecesAStretch = 254
const piecesABatch = 2048
const [frameStart, frameEnd] = [101, 102]

/** Loads the network and its vocabulary from the project's model folder. */
export async function loadEncoder({ threads = 1 }: { threads?: number } = {}): Promise<Encoder> {
  const folder = new URL('../../../model/', import.meta.url)
  const wordPiece = await loadWordPiece(new URL('vocab.txt', folder))
  const session = await loadNetwork(fileURLToPath(new URL('reader.onnx', folder)), threads)
  return {
    read: async sentences => {
      const inputs = sentences.flatMap((words, sentence) => {
        const pieces = words.map(wordPiece)
        const sizes = pieces.map(piece => piece.ids.length)
        return stretches(words, sizes, piecesAStretch).map(([from, to]) => ({
          sentence,
          from,
          pieces: pieces.slice(from, to),
        }))
      })
      const lengths = inputs.map(input => input.pieces.reduce((sum, piece) => sum + piece.ids.length, 2))
      const answers: Encoded[] = sentences.map(() => ({ words: [], states: null }))
      const read: Encoded[] = []
      for (const batch of batchesByLength(lengths, piecesABatch)) {
        const results = await readBatch(
          session,
          batch.map(index => inputs[index]?.pieces ?? []),
        )
        batch.forEach((index, row) => {
          read[index] = results[row] ?? { words: [], states: null }
        })
      }
      inputs.forEach((input, index) => {
        const shift = (head: number) => (head < 0 ? -1 : head + input.from)
        const [answer, part] = [answers[input.sentence], read[index]]
        if (!answer || !part) return
        answer.words.push(...part.words.map(word => ({ ...word, head: shift(word.head) })))
        if (part.words.length === sentences[input.sentence]?.length) answer.states = part.states
      })
      return answers.map(({ words, states }) => {
        const heads = asTree(words.map(word => word.head))
        return { words: words.map((word, index) => ({ ...word, head: heads[index] ?? -1 })), states }
      })
    },
    close: () => session.release(),
  }
}

async function readBatch(session: InferenceSession, rows: readonly (readonly Pieces[])[]): Promise<Encoded[]> {
  const lengths = rows.map(row => row.reduce((sum, word) => sum + word.ids.length, 2))
  const [count, pieces, words] = [rows.length, Math.max(...lengths), Math.max(...rows.map(row => row.length)) + 1]
  const ids = new BigInt64Array(count * pieces)
  const typ = new BigInt64Array(count * pieces)
  const mask = new Float32Array(count * pieces)
  const first = new BigInt64Array(count * words)
  const wmask = new Float32Array(count * words)
  rows.forEach((row, index) => {
    let at = index * pieces
    mask.fill(1, at, at + (lengths[index] ?? 0))
    wmask.fill(1, index * words, index * words + row.length + 1)
    ids[at++] = BigInt(frameStart)
    row.forEach((word, position) => {
      first[index * words + position + 1] = BigInt(at - index * pieces)
      for (const id of word.ids) {
        ids[at] = BigInt(id)
        typ[at++] = BigInt(word.caseClass)
      }
    })
    ids[at] = BigInt(frameEnd)
  })
  const outputs = await session.run({
    ids: new Tensor('int64', ids, [count, pieces]),
    typ: new Tensor('int64', typ, [count, pieces]),
    mask: new Tensor('float32', mask, [count, pieces]),
    first: new Tensor('int64', first, [count, words]),
    wmask: new Tensor('float32', wmask, [count, words]),
  })
  const upos = outputs.upos?.data as BigInt64Array
  const head = outputs.head?.data as BigInt64Array
  const rel = outputs.rel?.data as BigInt64Array
  const ner = outputs.ner?.data as Float32Array
  const states = outputs.states?.data as Float32Array
  return rows.map((row, index) => ({
    words: row.map((_, position) => {
      const at = index * words + position + 1
      return {
        upos: partsOfSpeech[Number(upos[at])] ?? 'X',
        head: Number(head[at]) - 1,
        rel: relations[Number(rel[at])] ?? 'dep',
        ner: nameTags[largest(ner, at * nameTags.length, nameTags.length)] ?? 'O',
      }
    }),
    states: {
      values: states.slice(index * pieces * width, (index * pieces + (lengths[index] ?? 0)) * width),
      pieces: lengths[index] ?? 0,
      first: row.map((_, position) => Number(first[index * words + position + 1])),
    },
  }))
}

function largest(values: Float32Array, from: number, count: number): number {
  let best = 0
  for (let index = 1; index < count; index++) {
    if ((values[from + index] ?? 0) > (values[from + best] ?? 0)) best = index
  }
  return best
}
