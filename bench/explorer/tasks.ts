/** Somebody whom the pages are about, somebody whom they met, and a meeting of theirs. */
export interface Subject {
  id: string
  name: string
  other: { id: string; name: string }
  meeting: string
}

/** A page that is opened, and what is there when it has its answer. */
export interface Opened {
  name: string
  path(subject: Subject): string
  answered: string
}

/** Something that a reader does on a page: JavaScript that does it, and a condition that holds when its answer is there. */
export interface Interaction {
  name: string
  path(subject: Subject): string
  /** What is there when it can be done. */
  ready: string
  act(subject: Subject): string
  done(subject: Subject): string
}

/** The main pages. */
export const pages: readonly Opened[] = [
  { name: 'the first page', path: () => '/', answered: '.bars' },
  { name: 'a person', path: ({ id }) => `/people/${id}`, answered: '.facts .fact' },
  { name: 'a meeting', path: ({ meeting }) => `/meetings/${meeting}`, answered: '.history li' },
  { name: 'who met somebody', path: ({ id }) => `/met?with=${id}`, answered: '.met-table tbody tr' },
  {
    name: 'the same two',
    path: ({ id, other }) => `/met?with=${id}&counterpart=${other.id}`,
    answered: '.met-table tbody tr',
  },
  { name: 'a path', path: ({ id, other }) => `/paths?from=${id}&to=${other.id}`, answered: '.path > li' },
  { name: 'planned meetings', path: () => '/calendar', answered: '.page .facts, .page .nothing' },
  { name: 'sanctions', path: () => '/sanctions', answered: '.grid, .nothing' },
  { name: 'a search', path: ({ name }) => `/search?q=${encodeURIComponent(name)}`, answered: '.hits li' },
]

const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`
const seen = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`
const view = (name: string) => (): string =>
  click(`[role=tab][id$="${name}"], [role=tab]:nth-child(${tabs.indexOf(name) + 1})`)
const tabs = ['table', 'timeline', 'network', 'map']
const met = ({ id }: Subject) => `/met?with=${id}`

/** What readers do most. */
export const interactions: readonly Interaction[] = [
  {
    name: 'a letter in the search box',
    path: () => '/',
    ready: '.bars',
    act: ({ name }) =>
      `(box => { box.focus(); box.value = ${JSON.stringify(name.slice(0, 4))}; box.dispatchEvent(new Event('input', { bubbles: true })) })(document.querySelector('[role=combobox]'))`,
    done: () => seen('.choice'),
  },
  {
    name: 'a link to a meeting',
    path: () => '/',
    ready: '.facts .fact',
    act: () => click('.facts .fact a'),
    done: () => seen('.history li'),
  },
  {
    name: 'a link to a person',
    path: () => '/',
    ready: '.bars a',
    act: () => click('.bars a'),
    done: () => `location.pathname.startsWith('/people/') && ${seen('.facts .fact')}`,
  },
  {
    name: '«why?» of a meeting',
    path: ({ id }) => `/people/${id}`,
    ready: '.facts .why',
    act: () => click('.facts .why'),
    done: () => seen('.why-panel blockquote'),
  },
  {
    name: 'earlier meetings',
    path: ({ id }) => `/people/${id}`,
    ready: '.facts .fact',
    act: () =>
      `(window.rows = document.querySelectorAll('.year .fact').length, [...document.querySelectorAll('button')].find(button => button.textContent.includes('earlier')).click())`,
    done: () => `document.querySelectorAll('.year .fact').length > window.rows`,
  },
  {
    name: '«in person» alone',
    path: met,
    ready: '.met-table tbody tr',
    act: () =>
      `(window.before = document.querySelector('.met-table tbody'), (field => { field.value = 'IN_PERSON'; field.dispatchEvent(new Event('change', { bubbles: true })) })(document.querySelector('select[aria-label="How they met"]')))`,
    done: () => `location.search.includes('IN_PERSON') && !${seen('.waiting')} && ${seen('.met-table tbody tr')}`,
  },
  ...['timeline', 'network', 'map'].map(name => ({
    name: `the ${name}`,
    path: met,
    ready: '.met-table tbody tr',
    act: view(name),
    done: () => seen('svg.drawing a'),
  })),
  {
    name: 'a sentence in its article',
    path: ({ meeting }) => `/meetings/${meeting}`,
    ready: '.history li',
    act: () => `(${click('.why')}, setTimeout(() => ${click('.quotes figcaption a')}, 30))`,
    done: () => seen('.article-text'),
  },
]

/** Whom the pages can be about, those in most meetings, and in words how much the graph holds. */
export async function subjects(origin: string): Promise<{ about: string; all: Subject[] }> {
  const held: { meta: { counts: Record<string, number> }; meetings: { groupBy: { person: Named | null }[] } } =
    await ask(
      '{ meta { counts { meetings people articles claims } } meetings(status: [HELD], during: { from: "2025" }) { groupBy(by: [PERSON], order: LARGEST_FIRST, first: 6) { person { id name } } } }',
    )
  const all: Subject[] = []
  for (const { person: subject } of held.meetings.groupBy) {
    if (!subject) continue
    const { encounters }: { encounters: { nodes: { counterpart: Named; meeting: { id: string } }[] } } = await ask(
      `{ encounters(with: { id: "${subject.id}" }, kinds: [PERSON], first: 1) { nodes { counterpart { id name } meeting { id } } } }`,
    )
    const [one] = encounters.nodes
    if (one) all.push({ ...subject, other: one.counterpart, meeting: one.meeting.id })
  }
  const about = Object.entries(held.meta.counts).map(([what, count]) => `${count} ${what}`)
  return { about: about.join(', '), all }

  async function ask<T>(query: string): Promise<T> {
    const headers = { 'content-type': 'application/json' }
    const reply = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
    return ((await reply.json()) as { data: T }).data
  }
}

interface Named {
  id: string
  name: string
}
