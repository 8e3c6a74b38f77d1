import { existsSync, readFileSync } from 'node:fs'
import { type Analyser, createAnalyser } from '../src/reader/analyse.ts'
import { add } from './ratio.ts'
import { formatTally } from './report.ts'

/**
 * How well persons are found by name in texts that are no news of meetings: `npx tsx eval/persons.ts`. A name counts as found where any of its words
 * is in one that was found (lenient recall, precision and F1). No weight has seen the test part of Universal NER; the encyclopaedia's were learned from.
 */
const shared = new URL('../../shared/', import.meta.url)

interface Stretch {
  start: number
  end: number
}

interface Sentence {
  genre: string
  text: string
  persons: Stretch[]
}

if (existsSync(new URL('treebanks/', shared))) await report(await createAnalyser({ events: false }))
else process.stderr.write(`${shared.pathname} is not there: nothing is measured.\n`)

async function report(analyser: Analyser): Promise<void> {
  const sets = new Map<string, Sentence[]>()
  for (const sentence of [...universal(), ...encyclopaedia()]) {
    const { genre } = sentence
    sets.set(genre, [...(sets.get(genre) ?? []), sentence])
  }
  for (const [genre, sentences] of sets) {
    const [recall, precision] = [
      { right: 0, all: 0 },
      { right: 0, all: 0 },
    ]
    for (const { text, persons } of sentences) {
      const { mentions, entities } = await analyser.analyse({ id: 'persons', text })
      const names = mentions.filter(
        ({ entity, form }) => entities.get(entity)?.kind === 'PERSON' && (form === 'NAME' || form === 'SURNAME'),
      )
      for (const one of persons)
        add(
          recall,
          names.some(other => touch(one, other)),
        )
      for (const one of names)
        add(
          precision,
          persons.some(other => touch(one, other)),
        )
    }
    console.log(`${genre} (${sentences.length} sentences): ${formatTally({ recall, precision })}`)
  }
  await analyser.close()
}

function touch(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

/** The test part of Universal NER for EWT, sentence by sentence, with its texts as they are. */
function universal(): Sentence[] {
  const blocks = readFileSync(new URL('treebanks/uner_ewt-test.iob2', shared), 'utf8').trim().split('\n\n')
  return blocks.map(block => {
    const text = /^# text = (.*)$/m.exec(block)?.[1] ?? ''
    const genre = /^# sent_id = (\w+)/m.exec(block)?.[1] ?? ''
    const rows = block.split('\n').filter(line => /^\d+\t/.test(line))
    const tokens = rows.map(row => row.split('\t').slice(1, 3) as [string, string])
    return { genre: `Universal NER, test, ${genre}`, text, persons: personsIn(text, tokens, /-PER$/) }
  })
}

/** The political encyclopaedia: words and tags alone. */
function encyclopaedia(): Sentence[] {
  const blocks = readFileSync(new URL('corpora/ner/dev.txt', shared), 'utf8').trim().split('\n\n')
  return blocks.map(block => {
    const tokens = block.split('\n').map(line => line.split('\t') as [string, string])
    const text = tokens.map(([word]) => word).join(' ')
    return {
      genre: 'political encyclopaedia, dev, learned from',
      text,
      persons: personsIn(text, tokens, /-(person|politician)$/),
    }
  })
}

/** Spans of the words that are tagged as persons, a new one at each B. */
function personsIn(text: string, tokens: readonly [word: string, tag: string][], person: RegExp): Stretch[] {
  const persons: Stretch[] = []
  let at = 0
  for (const [word, tag] of tokens) {
    const start = text.indexOf(word, at)
    at = start + word.length
    const last = persons.at(-1)
    if (!person.test(tag)) continue
    if (tag.startsWith('I') && last) last.end = at
    else persons.push({ start, end: at })
  }
  return persons
}
