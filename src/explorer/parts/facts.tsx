import type { ComponentChildren } from 'preact'
import { dateWords } from '../date-words.ts'
import type {
  MeetingRowFragment,
  MeetingStatus,
  SanctionRowFragment,
  SanctionStatus,
  WhoFragment,
} from '../generated.ts'
import { pageOf } from '../links.ts'
import { meetingStatusWords, modeWords, sanctionStatusWords } from '../words.ts'

type Who = WhoFragment

/** A link to the page of a person, country or organization. */
export function Actor({ who }: { who: Who }) {
  return <a href={pageOf(who.__typename, who.id)}>{who.name}</a>
}

/** Several of them as a phrase: «A, B and 3 others». */
export function Actors({ all, most = 4 }: { all: readonly Who[]; most?: number }) {
  const shown = all.length > most + 1 ? all.slice(0, most) : all
  const others = all.length - shown.length
  const items: ComponentChildren[] = shown.map(who => <Actor key={who.id} who={who} />)
  if (others > 0) items.push(`${others} others`)
  return <>{items.map((item, i) => [i === 0 ? '' : i === items.length - 1 ? ' and ' : ', ', item])}</>
}

/** How a meeting stands: a sign and a word, never a colour alone. */
export function MeetingState({ status }: { status: MeetingStatus }) {
  return <span class={`state state-${status.toLowerCase()}`}>{meetingStatusWords[status]}</span>
}

/** How a sanction stands. */
export function SanctionState({ status }: { status: SanctionStatus }) {
  return <span class={`state state-${status.toLowerCase()}`}>{sanctionStatusWords[status]}</span>
}

type Placed = Pick<MeetingRowFragment, 'venue' | 'city' | 'region' | 'country'>

/** Where a meeting was, the smallest place first: « in London, United Kingdom». Nothing where the sources do not tell. */
export function Where({ meeting: { venue, city, region, country } }: { meeting: Placed }) {
  const places = [venue, city ?? region].filter(place => place !== null && place !== undefined)
  const links = places.map(place => (
    <a key={place.id} href={pageOf('Place', place.id)}>
      {place.name}
    </a>
  ))
  if (country && links.length < 2) {
    links.push(
      <a key={country.id} href={pageOf('Country', country.id)}>
        {country.name}
      </a>,
    )
  }
  return <>{links.map((link, i) => [i > 0 && ', ', link])}</>
}

/** Where a meeting was, as the end of a phrase: « at Windsor Castle, Windsor», « in Brussels, Belgium». */
export function PlaceWords({ meeting }: { meeting: Placed }) {
  if (!meeting.venue && !meeting.city && !meeting.region && !meeting.country) return null
  return (
    <>
      {meeting.venue ? ' at ' : ' in '}
      <Where meeting={meeting} />
    </>
  )
}

/** What is worth saying about a meeting besides who, when and where: its status unless held, its mode unless in person. */
export function MeetingRemarks({ meeting }: { meeting: MeetingRowFragment }) {
  const { status, mode, disputed } = meeting
  return (
    <>
      {status !== 'HELD' && <MeetingState status={status} />}
      {(mode === 'PHONE' || mode === 'VIDEO') && <span class="remark">{modeWords[mode]}</span>}
      {disputed.length > 0 && <span class="remark remark-disputed">sources disagree</span>}
    </>
  )
}

/** A row of a list of facts: when on the left, what on the right. */
export function FactRow({ when, children }: { when: string; children: ComponentChildren }) {
  return (
    <li class="fact">
      <span class="fact-when">{when}</span>
      <div class="fact-what">{children}</div>
    </li>
  )
}

/** A sanction in a list. */
export function SanctionFact({ sanction, children }: { sanction: SanctionRowFragment; children?: ComponentChildren }) {
  return (
    <FactRow when={dateWords(sanction.date)}>
      <a href={pageOf('Sanction', sanction.id)}>{sanction.title}</a> <SanctionState status={sanction.status} />
      {children}
    </FactRow>
  )
}
