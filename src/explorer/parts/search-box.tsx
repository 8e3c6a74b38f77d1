import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { go } from '../location.ts'
import { type Choice, Combobox } from './combobox.tsx'
import { HitLine, hitGroups, keyOfHit, pageOfHit } from './hit.tsx'
import { type Hit, useSearch } from './use-search.ts'

const order = Object.keys(hitGroups)

/** One box for everything that can be found, with results as one types; `/` leads to it from anywhere. */
export function SearchBox({ big = false }: { big?: boolean }) {
  const [text, setText] = useState('')
  const { hits, waiting } = useSearch(text, null, 7)
  const choices = useMemo(() => choicesOf(hits), [hits])
  const id = big ? 'search-big' : 'search'
  // Before the page is seen: who presses the key at once shall not be missed.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (event.key !== '/' || typing) return
      event.preventDefault()
      document.getElementById(id)?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [id])
  const leave = (href: string) => {
    setText('')
    go(href)
    scrollTo(0, 0)
  }
  return (
    <search class={big ? 'search search-big' : 'search'}>
      <Combobox
        label="Search people, countries, organisations, places, meetings and sentences"
        inputId={id}
        placeholder={big ? 'A person, country, place, meeting, or words of a sentence' : 'Search'}
        value={text}
        choices={choices}
        waiting={waiting}
        nothing="Nothing found. Try fewer or other words."
        onInput={setText}
        onChoose={({ hit }) => leave(pageOfHit(hit))}
        onEnter={() => text.trim() && leave(`/search?q=${encodeURIComponent(text.trim())}`)}
      />
    </search>
  )
}

interface HitChoice extends Choice {
  hit: Hit
}

function choicesOf(hits: readonly Hit[]): HitChoice[] {
  return hits
    .map(hit => ({ key: keyOfHit(hit), group: hitGroups[hit.__typename], content: <HitLine hit={hit} />, hit }))
    .sort((a, b) => order.indexOf(a.hit.__typename) - order.indexOf(b.hit.__typename))
}
