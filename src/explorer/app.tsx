import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useAhead } from './ahead.ts'
import { later } from './later.tsx'
import { type Kind, thingAt } from './links.ts'
import { followLink, type Here, useHere } from './location.ts'
import { ActorPage } from './pages/actor.tsx'
import { ArticlePage } from './pages/article.tsx'
import { CalendarPage } from './pages/calendar.tsx'
import { FirstPage } from './pages/first.tsx'
import { ListEntryPage } from './pages/list-entry.tsx'
import { ListsPage } from './pages/lists.tsx'
import { MeetingPage } from './pages/meeting.tsx'
import { MetPage } from './pages/met.tsx'
import { PathsPage } from './pages/paths.tsx'
import { PlacePage } from './pages/place.tsx'
import { SanctionPage } from './pages/sanction.tsx'
import { SanctionsPage } from './pages/sanctions.tsx'
import { SearchPage } from './pages/search.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { NotFound } from './parts/states.tsx'

const things: Record<Kind, ComponentType<{ id: string; here: Here; kind: Kind }>> = {
  Person: ActorPage,
  Country: ActorPage,
  Organization: ActorPage,
  Place: PlacePage,
  Meeting: MeetingPage,
  Sanction: SanctionPage,
  Article: ArticlePage,
  ListEntry: ListEntryPage,
}

const AddPage = later<{ here: Here }>(async () => (await import('./pages/add.tsx')).AddPage)

const IdentitiesPage = later<{ here: Here }>(async () => (await import('./pages/identities.tsx')).IdentitiesPage)

const pages: Record<string, ComponentType<{ here: Here }>> = {
  '/': FirstPage,
  '/search': SearchPage,
  '/met': MetPage,
  '/paths': PathsPage,
  '/calendar': CalendarPage,
  '/sanctions': SanctionsPage,
  '/lists': ListsPage,
  '/identities': IdentitiesPage,
  '/add': AddPage,
}

const ways = [
  { href: '/met', name: 'Who met whom' },
  { href: '/paths', name: 'Paths' },
  { href: '/calendar', name: 'Planned' },
  { href: '/sanctions', name: 'Sanctions' },
  { href: '/identities', name: 'Who is who' },
  { href: '/add', name: 'Add documents' },
]

/** The whole explorer: what stays on every page, and the page that the address asks for. */
export function App() {
  const here = useHere()
  useAhead()
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) document.getElementById('main')?.focus({ preventScroll: true })
    first.current = false
  }, [here.path])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are the controls; this only saves loading the page anew.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div class="frame" onClick={followLink}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="head">
        <a class="brand" href="/">
          Parley
        </a>
        {here.path !== '/' && <SearchBox />}
        <nav class="ways" aria-label="Pages">
          {ways.map(({ href, name }) => (
            <a key={href} href={href} aria-current={here.path === href ? 'page' : undefined}>
              {name}
            </a>
          ))}
          <a href="/graphql">Playground</a>
        </nav>
      </header>
      <Page here={here} />
      <footer class="foot">
        <p>
          A plan is never counted as a meeting, a call for sanctions is never a sanction, and no date is invented. Every
          fact opens the sentences that say so.
        </p>
        <p>
          <a href="/export/">Downloads</a> · <a href="/graphql">Playground</a> ·{' '}
          <a href="/schema.graphql">schema.graphql</a>
        </p>
      </footer>
    </div>
  )
}

function Page({ here }: { here: Here }) {
  const thing = thingAt(here.path)
  if (thing) {
    const Thing = things[thing.kind]
    return <Thing key={here.path} id={thing.id} kind={thing.kind} here={here} />
  }
  const Known = pages[here.path]
  return Known ? <Known here={here} /> : <NotFound what="page" />
}
