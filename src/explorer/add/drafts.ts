import { useRef, useState } from 'preact/hooks'
import type { Extraction } from '../../domain/extraction.ts'
import { ask } from '../ask.ts'
import { withoutFacts } from '../extraction-words.ts'
import { type DocumentInput, type ExtractQuery, extractQuestion, ingestOrder } from '../generated.ts'
import { forgetAnswers } from '../use-answer.ts'
import type { Opened } from './open-files.ts'

/** A document on its way: put in, read, looked at, written. */
export interface Draft {
  key: number
  name: string
  input: DocumentInput | null
  state: 'waiting' | 'reading' | 'read' | 'writing' | 'written' | 'failed'
  problem: string
  document: ExtractQuery['extract']['document'] | null
  extraction: Extraction | null
  rejected: ReadonlySet<string>
  /** Id of the article, once written. */
  article: string | null
}

const blank = { state: 'waiting', problem: '', document: null, extraction: null, article: null } as const

/** The documents that are being added, and what can be done with them. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<Draft[]>([])
  const next = useRef(0)
  const change = (key: number, part: Partial<Draft>) =>
    setDrafts(all => all.map(one => (one.key === key ? { ...one, ...part } : one)))
  const read = async (draft: Draft) => {
    if (!draft.input) return
    change(draft.key, { state: 'reading' })
    try {
      const { extract } = await ask(extractQuestion, { document: draft.input })
      change(draft.key, { state: 'read', ...extract })
    } catch (problem) {
      change(draft.key, { state: 'failed', problem: messageOf(problem) })
    }
  }
  return {
    drafts,
    /** Reads documents one after the other. */
    add: async (opened: readonly Opened[]) => {
      const fresh = opened.map((one): Draft => {
        const base = { ...blank, key: next.current++, name: one.name, rejected: new Set<string>() }
        if ('document' in one) return { ...base, input: one.document }
        return { ...base, input: null, state: 'failed', problem: one.problem }
      })
      setDrafts(all => [...all, ...fresh])
      for (const draft of fresh) await read(draft)
    },
    toggle: ({ key, rejected }: Draft, ref: string) => {
      const others = new Set(rejected)
      if (!others.delete(ref)) others.add(ref)
      change(key, { rejected: others })
    },
    remove: ({ key }: Draft) => setDrafts(all => all.filter(one => one.key !== key)),
    /** Writes what was accepted of a document. */
    write: async (draft: Draft, key: string) => {
      if (!draft.document || !draft.extraction) return
      change(draft.key, { state: 'writing', problem: '' })
      try {
        const extraction = withoutFacts(draft.extraction, draft.rejected)
        const { ingest } = await ask(ingestOrder, { document: draft.document, extraction }, { key })
        forgetAnswers()
        change(draft.key, { state: 'written', article: ingest.article?.id ?? null })
      } catch (problem) {
        change(draft.key, { state: 'read', problem: messageOf(problem) })
      }
    },
  }
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem)
}
