import { dayWords } from '../date-words.ts'
import type { EntrySaidFragment } from '../generated.ts'

const aliasKinds: Record<string, string> = { FKA: 'formerly', NKA: 'now', ORIGINAL_SCRIPT: 'original script' }

/** What the law's own record says besides the name, the list and the days. */
export function EntrySaid({ entry }: { entry: EntrySaidFragment }) {
  const names = entry.aliases.map(({ name, kind, weak }) =>
    withRemarks(name, [aliasKinds[kind], weak && 'weak: too common to find anybody by']),
  )
  const numbers = entry.identifiers.map(({ kind, number, country }) => `${kind} ${withRemarks(number, [country])}`)
  const said: [string, readonly (string | null)[]][] = [
    ['Also called', names],
    ['Nationality', entry.nationalities],
    [
      'Born',
      [...entry.birthDates.map(day => (/^\d{4}(-\d\d){0,2}$/.test(day) ? dayWords(day) : day)), ...entry.birthPlaces],
    ],
    ['Position', entry.positions],
    ['Address', entry.addresses],
    ['Numbers', numbers],
    ['IMO number', [entry.imoNumber]],
    ['Flag', [entry.flag]],
    ['Act', [entry.legalBasis]],
    ['Remarks', [entry.remarks]],
  ]
  const told = said.map(([what, values]) => [what, values.filter(value => value !== null)] as const)
  const link = entry.sourceUrl && /^https?:/.test(entry.sourceUrl) ? entry.sourceUrl : null
  if (told.every(([, values]) => values.length === 0) && !link) return <p class="note">Nothing but the name.</p>
  return (
    <dl class="disputes">
      {told.map(
        ([what, values]) =>
          values.length > 0 && (
            <div key={what}>
              <dt>{what}</dt>
              {values.map(value => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ),
      )}
      {link && (
        <div>
          <dt>Published at</dt>
          <dd>
            <a href={link} rel="noopener noreferrer">
              {new URL(link).host}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

function withRemarks(text: string, remarks: readonly (string | null | undefined | false)[]): string {
  const said = remarks.filter(Boolean).join(', ')
  return said ? `${text} (${said})` : text
}
