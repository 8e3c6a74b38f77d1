import type { ComponentChildren } from 'preact'
import { dayWords } from '../date-words.ts'
import type { EntryRowFragment, ListEntryKind } from '../generated.ts'
import { pageOf } from '../links.ts'
import { FactRow } from './facts.tsx'

/** What kind of subject an entry has. */
export const entryKindWords: Record<ListEntryKind, string> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organisation',
  VESSEL: 'Ship',
  AIRCRAFT: 'Aircraft',
}

const listNames: Record<string, string> = {
  'us ofac sdn': 'United States SDN list',
  'us ofac cons': 'United States consolidated list',
  'eu fsf': 'European Union list',
  'un sc': 'United Nations list',
  'un sc sanctions': 'United Nations list',
  'uk hmt': 'United Kingdom list',
  'gb hmt sanctions': 'United Kingdom Treasury list',
  'gb fcdo sanctions': 'United Kingdom sanctions list',
  'ch seco sanctions': 'Swiss list',
}

/** What a list is called; one that is not known here goes by its id. */
export function listWords(id: string): string {
  const words = id.toLowerCase().replaceAll(/[-_]/g, ' ')
  return listNames[words] ?? words.toUpperCase()
}

/** Whether an entry is in force: a sign and words, never a colour alone. */
export function EntryState({ entry: { status, endDate } }: { entry: EntryRowFragment }) {
  if (status === 'IN_FORCE') return <span class="state state-in_force">in force</span>
  return <span class="state state-lifted">{endDate ? `ended by ${dayWords(endDate)}` : 'ended'}</span>
}

/** An entry of a sanctions list in a list of them. */
export function EntryFact({ entry, children }: { entry: EntryRowFragment; children?: ComponentChildren }) {
  return (
    <FactRow when={entry.listingDate ? dayWords(entry.listingDate) : 'day not told'}>
      <a href={pageOf('ListEntry', entry.id)}>{entry.name}</a> <EntryState entry={entry} />
      {children}
      <div class="fact-more">
        {[listWords(entry.list), entry.authority, ...entry.programs].filter(part => part !== null).join(' · ')}
      </div>
    </FactRow>
  )
}

interface Listing {
  certainty: 'CERTAIN' | 'POSSIBLE'
  entry: EntryRowFragment
}

/** What sanctions lists say of somebody; a person of the same name whose nationality is unknown is only possibly meant. */
export function Listings({ heading, listings }: { heading: string; listings: readonly Listing[] }) {
  if (listings.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="facts">
        {listings.map(({ entry, certainty }) => (
          <EntryFact key={entry.id} entry={entry}>
            <Possibly certainty={certainty} />
          </EntryFact>
        ))}
      </ul>
    </section>
  )
}

/** The remark that somebody is only possibly meant. */
export function Possibly({ certainty }: Pick<Listing, 'certainty'>) {
  return certainty === 'CERTAIN' ? null : <span class="remark remark-disputed">possibly somebody else</span>
}
