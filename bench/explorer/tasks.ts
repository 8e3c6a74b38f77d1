import type { Subject } from './subjects.ts'

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
  /** What has to be there before it can be done: selectors, each of which but the last is clicked when it is. */
  ready: readonly string[]
  /** Where the pointer has rested for a tenth of a second before; a reader needs longer. */
  on?: string
  act(subject: Subject): string
  done(subject: Subject): string
}

const seen = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`
const click = (selector: string) => `${seen(selector)}.click()`
const type = (selector: string, text: string) =>
  `(box => { box.focus(); box.value = ${JSON.stringify(text)}; box.dispatchEvent(new Event('input', { bubbles: true })) })(${seen(selector)})`
const choose = (label: string, value: string) =>
  `(field => { field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('change', { bubbles: true })) })(${seen(`select[aria-label="${label}"]`)})`
const met = ({ id }: Subject) => `/met?with=${id}`
const table = '.met-table tbody tr'
const tab = (name: string) => `[role=tab][id$="${name}"]`
const settled = `!${seen('.waiting')} && !${seen('.loading')}`

/** All pages but those that ask nothing of the graph. */
export const pages: readonly Opened[] = [
  { name: 'the first page', path: () => '/', answered: '.bars' },
  { name: 'a person', path: ({ id }) => `/people/${id}`, answered: '.facts .fact' },
  { name: 'a country', path: () => '/countries/FRA', answered: '.facts .fact' },
  { name: 'a meeting', path: ({ meeting }) => `/meetings/${meeting}`, answered: '.history li' },
  { name: 'who met somebody', path: met, answered: table },
  { name: 'the same two', path: ({ id, other }) => `/met?with=${id}&counterpart=${other.id}`, answered: table },
  { name: 'a path', path: ({ id, other }) => `/paths?from=${id}&to=${other.id}`, answered: '.path > li' },
  { name: 'planned meetings', path: () => '/calendar', answered: '.page .facts' },
  { name: 'sanctions', path: () => '/sanctions', answered: '.grid' },
  { name: 'who is who', path: () => '/identities', answered: '.identity, .nothing' },
  { name: 'a search', path: ({ name }) => `/search?q=${encodeURIComponent(name)}`, answered: '.hits li' },
]

/** What readers do most. */
export const interactions: readonly Interaction[] = [
  {
    name: 'four letters in the search box',
    path: () => '/',
    ready: ['.bars'],
    act: ({ name }) => type('[role=combobox]', name.slice(0, 4)),
    done: () => seen('.choice'),
  },
  {
    name: 'a whole name in the search box',
    path: () => '/',
    ready: ['.bars'],
    act: ({ name }) => type('[role=combobox]', name),
    done: () => seen('.choice'),
  },
  {
    name: 'a link to a meeting',
    path: () => '/',
    ready: ['.facts .fact'],
    on: '.facts .fact a',
    act: () => click('.facts .fact a'),
    done: () => seen('.history li'),
  },
  {
    name: 'a link to a person',
    path: () => '/',
    ready: ['.bars a'],
    on: '.bars a',
    act: () => click('.bars a'),
    done: () => `location.pathname.startsWith('/people/') && ${seen('.facts .fact')}`,
  },
  {
    name: '«why?» of a meeting',
    path: ({ id }) => `/people/${id}`,
    ready: ['.facts .why'],
    on: '.facts .why',
    act: () => click('.facts .why'),
    done: () => seen('.why-panel blockquote'),
  },
  {
    name: 'a sentence in its article',
    path: ({ id }) => `/people/${id}`,
    ready: ['.facts .why', '.quotes figcaption a'],
    on: '.quotes figcaption a',
    act: () => click('.quotes figcaption a'),
    done: () => seen('.article-text mark'),
  },
  {
    name: 'earlier meetings',
    path: ({ id }) => `/people/${id}`,
    ready: ['.facts .fact'],
    on: '.year ~ p .button',
    act: () =>
      `(window.rows = document.querySelectorAll('.year .fact').length, [...document.querySelectorAll('button')].find(button => button.textContent.includes('earlier')).click())`,
    done: () => `document.querySelectorAll('.year .fact').length > window.rows`,
  },
  {
    name: 'somebody chosen for «who met whom»',
    path: () => '/met',
    ready: ['.sentence'],
    act: ({ id }) => `(history.pushState(null, '', '/met?with=${id}'), dispatchEvent(new PopStateEvent('popstate')))`,
    done: () => seen(table),
  },
  {
    name: '«in person» alone',
    path: met,
    ready: [table],
    act: () => choose('How they met', 'IN_PERSON'),
    done: () => `location.search.includes('IN_PERSON') && ${settled} && ${seen(table)}`,
  },
  ...['timeline', 'network', 'map'].map(name => ({
    name: `the ${name}`,
    path: met,
    ready: [table],
    on: tab(name),
    act: () => click(tab(name)),
    done: () => seen('svg.drawing a'),
  })),
  {
    name: 'the sanctions of one month',
    path: () => '/sanctions',
    ready: ['.grid .cell'],
    on: '.grid .cell',
    act: () => click('.grid .cell'),
    done: () => `location.search.includes('month=') && ${settled} && ${seen('.facts .fact')}`,
  },
]
