import { randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Chunks } from '../export/exports.ts'

/** A file that stays as it is for a while, so that it can be read in pieces. */
export interface KeptFile {
  /** Differs for every file that was ever kept. */
  id: string
  /** Bytes. */
  size: number
  /** The bytes from `start` up to, not including, `end`. */
  read(start: number, end: number): AsyncGenerator<Uint8Array>
}

/** How many files are kept at a time, and for how many milliseconds each. */
export interface Keeping {
  most: number
  milliseconds: number
}

/**
 * Keeps files on disk under keys of the caller's: the one that is there, else what `write` gives. Null when no more can be kept. What
 * fails while it is written is not kept.
 */
export function createKeptFiles({ most, milliseconds }: Keeping) {
  const kept = new Map<string, Promise<KeptFile>>()
  return async (key: string, write: () => Chunks): Promise<KeptFile | null> => {
    const known = kept.get(key)
    if (known) return known
    if (kept.size >= most) return null
    const file = keep(write(), milliseconds, () => kept.delete(key))
    kept.set(key, file)
    file.catch(() => kept.delete(key))
    return file
  }
}

const pieceSize = 64 * 1024

async function keep(chunks: Chunks, milliseconds: number, gone: () => void): Promise<KeptFile> {
  const path = join(tmpdir(), `parley-${randomUUID()}`)
  const handle = await open(path, 'wx+', 0o600)
  // Without a name it takes no room any more once it is closed, however this process ends.
  await unlink(path)
  let size = 0
  try {
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      await handle.appendFile(bytes)
      size += bytes.length
    }
  } catch (error) {
    await handle.close()
    throw error
  }
  let [readers, isOver] = [0, false]
  const closeIfLast = async () => void (isOver && readers === 0 && (await handle.close()))
  const end = () => {
    gone()
    isOver = true
    closeIfLast()
  }
  setTimeout(end, milliseconds).unref()
  return {
    id: randomUUID(),
    size,
    async *read(start, end) {
      readers++
      try {
        for (let at = start; at < end; ) {
          const piece = Buffer.allocUnsafe(Math.min(pieceSize, end - at))
          const { bytesRead } = await handle.read(piece, 0, piece.length, at)
          if (bytesRead === 0) throw new Error('A kept file ended early.')
          yield piece.subarray(0, bytesRead)
          at += bytesRead
        }
      } finally {
        readers--
        await closeIfLast()
      }
    },
  }
}
