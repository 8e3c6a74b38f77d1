import { useEffect } from 'preact/hooks'
import {
  actorAroundQuestion,
  articleQuestion,
  countryQuestion,
  meetingQuestion,
  organizationQuestion,
  personQuestion,
  sanctionQuestion,
} from './generated.ts'
import { type Kind, thingAt } from './links.ts'
import { askAhead } from './use-answer.ts'

/** What the page of a person asks first. */
export const personAsks = (id: string, knownAt: string | null) => [personQuestion, { id, knownAt }] as const

/** What the page of a country asks first. */
export const countryAsks = (id: string, knownAt: string | null) => [countryQuestion, { id, knownAt }] as const

/** What the page of an organization asks first. */
export const organizationAsks = (id: string, knownAt: string | null) => [organizationQuestion, { id, knownAt }] as const

/** What stands beside the meetings of somebody. */
export const aroundAsks = (id: string, kind: Kind, knownAt: string | null) =>
  [
    actorAroundQuestion,
    {
      id,
      knownAt,
      person: kind === 'Person',
      country: kind === 'Country',
      organization: kind === 'Organization',
    },
  ] as const

/** What the page of a meeting asks. */
export const meetingAsks = (id: string, knownAt: string | null) =>
  [meetingQuestion, { id, knownAt, now: knownAt === null }] as const

/** What the page of a sanction asks. */
export const sanctionAsks = (id: string, knownAt: string | null) =>
  [sanctionQuestion, { id, knownAt, now: knownAt === null }] as const

/** What the page of an article asks. */
export const articleAsks = (id: string) => [articleQuestion, { id }] as const

/** How long a pointer rests on a link before its page is asked for: it may only be on its way elsewhere. */
const rest = 40

/** Asks for the page of a link while a reader is about to follow it: when the pointer rests on it, a finger touches it or the keyboard comes to it. */
export function useAhead(): void {
  useEffect(() => {
    let waiting = 0
    const soon = (event: Event) => {
      clearTimeout(waiting)
      const link = linkOf(event)
      if (link) waiting = window.setTimeout(() => askFor(link), rest)
    }
    const now = (event: Event) => {
      const link = linkOf(event)
      if (link) askFor(link)
    }
    addEventListener('pointerover', soon, { passive: true })
    addEventListener('focusin', soon)
    addEventListener('pointerdown', now, { passive: true })
    return () => {
      clearTimeout(waiting)
      removeEventListener('pointerover', soon)
      removeEventListener('focusin', soon)
      removeEventListener('pointerdown', now)
    }
  }, [])
}

function linkOf({ target }: Event): HTMLAnchorElement | SVGAElement | null {
  return target instanceof Element ? target.closest('a') : null
}

function askFor(link: HTMLAnchorElement | SVGAElement): void {
  const to = new URL(link.getAttribute('href') ?? '', location.href)
  const thing = to.origin === location.origin && to.pathname !== location.pathname ? thingAt(to.pathname) : null
  // A link never leads to the past: only the slider does.
  if (thing && to.searchParams.get('known') === null) asks[thing.kind]?.(thing.id)
}

const asks: Partial<Record<Kind, (id: string) => void>> = {
  Person: id => askAhead(...personAsks(id, null)),
  Country: id => askAhead(...countryAsks(id, null)),
  Organization: id => askAhead(...organizationAsks(id, null)),
  Meeting: id => askAhead(...meetingAsks(id, null)),
  Sanction: id => askAhead(...sanctionAsks(id, null)),
  Article: id => askAhead(...articleAsks(id)),
}
