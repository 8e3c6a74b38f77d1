import { readFile } from 'node:fs/promises'

/** Ids of the pieces of one word, and the case that the lower-cased vocabulary forgets. */
export interface Pieces {
  ids: number[]
  caseClass: number
}

const unknown = 100
const longestWord = 100
const mostPieces = 8

/** Splits words into pieces of the encoder's vocabulary. */
export type WordPiece = (word: string) => Pieces

/** 0 lower case, 1 capitalised, 2 capitals only (two letters or more), 3 mixed, 4 without letters. */
export function caseClass(word: string): number {
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (letters === '') return 4
  if (letters === letters.toLowerCase()) return 0
  const characters = [...letters]
  if (characters.length > 1 && letters === letters.toUpperCase()) return 2
  const rest = characters.slice(1).join('')
  return characters[0] !== characters[0]?.toLowerCase() && rest === rest.toLowerCase() ? 1 : 3
}

/** Reads a vocabulary file; the piece function keeps the words it has seen, since texts repeat themselves. */
export async function loadWordPiece(file: URL): Promise<WordPiece> {
  const vocabulary = new Map((await readFile(file, 'utf8')).split('\n').map((piece, id) => [piece, id]))
  const seen = new Map<string, Pieces>()
  return word => {
    const known = seen.get(word)
    if (known) return known
    const pieces = { ids: split(word, vocabulary), caseClass: caseClass(word) }
    if (seen.size > 50_000) seen.clear()
    seen.set(word, pieces)
    return pieces
  }
}

function split(word: string, vocabulary: Map<string, number>): number[] {
  const plain = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  const ids: number[] = []
  for (const part of plain.match(/[\p{P}\p{S}]|[^\p{P}\p{S}\s\p{C}]+/gu) ?? []) {
    if (ids.length >= mostPieces) break
    ids.push(...greedy(part, vocabulary))
  }
  return ids.length ? ids.slice(0, mostPieces) : [unknown]
}

function greedy(part: string, vocabulary: Map<string, number>): number[] {
  if (part.length > longestWord) return [unknown]
  const ids: number[] = []
  for (let start = 0; start < part.length; ) {
    let end = part.length
    let id: number | undefined
    while (end > start) {
      id = vocabulary.get((start ? '##' : '') + part.slice(start, end))
      if (id !== undefined) break
      end--
    }
    if (id === undefined) return [unknown]
    ids.push(id)
    start = end
  }
  return ids
}
