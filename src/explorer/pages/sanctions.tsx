import { useLayoutEffect, useRef } from 'preact/hooks'
import { dayWords } from '../date-words.ts'
import {
  type SanctionStatus,
  type SanctionsQuery,
  type SanctionsQueryVariables,
  sanctionsQuestion,
} from '../generated.ts'
import { go, type Here } from '../location.ts'
import { actorBy, isDate } from '../met-filter.ts'
import { Actor, SanctionFact } from '../parts/facts.tsx'
import { NamedField } from '../parts/named-field.tsx'
import { Answered, Nothing } from '../parts/states.tsx'
import { useTitle } from '../parts/use-title.ts'
import { WhySanction } from '../parts/why.tsx'
import { askAhead, useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'

const made: SanctionStatus[] = ['IMPOSED', 'EXTENDED', 'IN_FORCE', 'EASED', 'LIFTED']
const only: SanctionStatus[] = ['THREATENED', 'PLANNED', 'CALLED_FOR', 'OPPOSED', 'AUTHORISED']

/** Sanctions by issuer and month, and the sanctions themselves; what was only called for is shown apart, never among them. */
export function SanctionsPage({ here }: { here: Here }) {
  useTitle('Sanctions')
  const issuer = here.query.get('issuer') ?? ''
  const target = here.query.get('target') ?? ''
  const month = here.query.get('month') ?? ''
  const wished = here.query.get('show') === 'wishes'
  const set = (part: Record<string, string>) => {
    const query = new URLSearchParams({ issuer, target, month, show: wished ? 'wishes' : '', ...part })
    for (const [name, value] of [...query]) if (value === '') query.delete(name)
    go(`/sanctions?${query}`)
  }
  const shown = { issuer, target, month, wished }
  const answer = useAnswer(...asksFor(shown))
  return (
    <main id="main" class="page" tabIndex={-1}>
      <h1 class="unseen">Sanctions</h1>
      <form class="sentence" aria-label="Sanctions" onSubmit={event => event.preventDefault()}>
        <select
          class="blank"
          aria-label="What"
          value={wished ? 'wishes' : ''}
          onChange={event => set({ show: event.currentTarget.value })}
        >
          <option value="">Sanctions made</option>
          <option value="wishes">Sanctions only called for, threatened or planned</option>
        </select>{' '}
        by{' '}
        <NamedField
          label="Issuer"
          value={issuer}
          kinds={['COUNTRY', 'ORGANIZATION', 'PERSON']}
          placeholder="anybody"
          onChange={value => set({ issuer: value })}
        />{' '}
        on{' '}
        <NamedField
          label="Target"
          value={target}
          kinds={['COUNTRY', 'ORGANIZATION', 'PERSON']}
          placeholder="anybody"
          onChange={value => set({ target: value })}
        />
        {month && (
          <>
            {' '}
            in {dayWords(month)}{' '}
            <button type="button" class="button" onClick={() => set({ month: '' })}>
              any month
            </button>
          </>
        )}
        .
      </form>
      <p class="note">
        As the news tell. What the law's own records say: <a href="/lists">entries of sanctions lists</a>.
      </p>
      <Answered answer={answer} lines={12}>
        {({ sanctions }) => (
          <Found
            wished={wished}
            sanctions={sanctions}
            onMonth={(who, when) => set({ issuer: who, month: when })}
            soonMonth={(who, when) => askAhead(...asksFor({ ...shown, issuer: who, month: when }))}
          />
        )}
      </Answered>
    </main>
  )
}

function asksFor({
  issuer,
  target,
  month,
  wished,
}: Record<'issuer' | 'target' | 'month', string> & { wished: boolean }) {
  const filter: SanctionsQueryVariables = {
    ...(issuer && { issuer: actorBy(issuer) }),
    ...(target && { target: [actorBy(target)] }),
    ...(isDate(month) && { during: { from: month, to: month } }),
    status: wished ? only : made,
    by: ['ISSUER'],
    bucket: 'MONTH',
  }
  return [sanctionsQuestion, filter] as const
}

/** What is done when a month of an issuer is chosen, and when a reader is about to. */
interface Months {
  onMonth(issuer: string, month: string): void
  soonMonth(issuer: string, month: string): void
}

function Found({
  wished,
  sanctions,
  ...months
}: Months & {
  wished: boolean
  sanctions: SanctionsQuery['sanctions']
}) {
  if (sanctions.nodes.length === 0) return <Nothing>None is known that fits.</Nothing>
  return (
    <>
      <Grid groups={sanctions.groupBy} {...months} />
      <section aria-labelledby="all">
        <h2 id="all">{counted(sanctions.totalCount, wished ? 'wish' : 'sanction', wished ? 'wishes' : 'sanctions')}</h2>
        <ul class="facts">
          {sanctions.nodes.map(sanction => (
            <SanctionFact key={sanction.id} sanction={sanction}>
              <WhySanction id={sanction.id} of={sanction.title} />
            </SanctionFact>
          ))}
        </ul>
        {sanctions.totalCount > sanctions.nodes.length && (
          <p class="note">
            The latest {sanctions.nodes.length} are shown; name an issuer or a target to see the others.
          </p>
        )}
      </section>
    </>
  )
}

type Groups = SanctionsQuery['sanctions']['groupBy']

function Grid({ groups, onMonth, soonMonth }: Months & { groups: Groups }) {
  const frame = useRef<HTMLElement>(null)
  // The newest months are the last: where not all fit, these are seen first.
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth
  }, [groups])
  const months = [...new Set(groups.map(({ bucket }) => bucket ?? 'undated'))].sort()
  const issuers = new Map(groups.flatMap(({ issuer }) => (issuer ? [[issuer.id, issuer] as const] : [])))
  if (issuers.size === 0) return null
  const most = Math.max(...groups.map(({ count }) => count))
  const countOf = (id: string, month: string) =>
    groups.find(({ issuer, bucket }) => issuer?.id === id && (bucket ?? 'undated') === month)?.count ?? 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section ref={frame} class="grid-frame" aria-label="By issuer and month" tabIndex={0}>
      <table class="grid">
        <caption class="unseen">How many by issuer and month</caption>
        <thead>
          <tr>
            <th scope="col">Issuer</th>
            {months.map(month => (
              <th key={month} scope="col">
                {month === 'undated' ? month : monthWords(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...issuers.values()].map(issuer => (
            <tr key={issuer.id}>
              <th scope="row">
                <Actor who={issuer} />
              </th>
              {months.map(month => {
                const count = countOf(issuer.id, month)
                return (
                  <td key={month}>
                    {count > 0 && month !== 'undated' ? (
                      <button
                        type="button"
                        class="cell"
                        aria-label={`${counted(count, 'sanction')} by ${issuer.name} in ${monthWords(month)}`}
                        onPointerEnter={() => soonMonth(issuer.id, month)}
                        onFocus={() => soonMonth(issuer.id, month)}
                        onClick={() => onMonth(issuer.id, month)}
                      >
                        <span style={{ opacity: 0.25 + (0.75 * count) / most }} />
                        {count}
                      </button>
                    ) : (
                      count || ''
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A month for a narrow column: «Oct 2025». */
function monthWords(month: string): string {
  const [name = '', year = ''] = dayWords(month).split(' ')
  return `${name.slice(0, 3)} ${year}`
}
