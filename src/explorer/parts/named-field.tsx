import { useEffect, useMemo, useState } from 'preact/hooks'
import { nameOfQuestion, type SearchKind } from '../generated.ts'
import { useAnswer } from '../use-answer.ts'
import { type Choice, Combobox } from './combobox.tsx'
import { HitLine, hitGroups, keyOfHit, nameOfHit } from './hit.tsx'
import { type Hit, useSearch } from './use-search.ts'

/** A field in a sentence that takes somebody or some place: chosen from what is found, or a name as typed. `value` is an id or a name. */
export function NamedField({
  label,
  value,
  kinds,
  placeholder,
  onChange,
}: {
  label: string
  value: string
  kinds: SearchKind[]
  placeholder: string
  onChange(value: string): void
}) {
  const isId = /^[a-z]{3}-[0-9a-f]{20}$|^[A-Z]{3}$/.test(value)
  const named = useAnswer(nameOfQuestion, isId ? { id: value } : null)
  const found = named.data?.node
  const name = isId ? (found && 'name' in found && found.id ? found.name : '') : value
  const [text, setText] = useState(name)
  const [typing, setTyping] = useState(false)
  useEffect(() => {
    if (!typing) setText(name)
  }, [name, typing])
  const { hits, waiting } = useSearch(typing ? text : '', kinds, 8)
  const choices = useMemo(() => hits.map(choiceOf), [hits])
  const settle = (next: string) => {
    setTyping(false)
    onChange(next)
  }
  return (
    <Combobox
      label={label}
      value={text}
      choices={choices}
      waiting={waiting}
      placeholder={placeholder}
      inputClass="blank"
      size={Math.max(8, (text || placeholder).length)}
      onInput={next => {
        setTyping(true)
        setText(next)
        if (next.trim() === '') settle('')
      }}
      onChoose={({ hit }) => {
        setText(nameOfHit(hit))
        settle('id' in hit ? hit.id : '')
      }}
      onEnter={() => settle(text.trim())}
    />
  )
}

interface HitChoice extends Choice {
  hit: Hit
}

function choiceOf(hit: Hit): HitChoice {
  return { key: keyOfHit(hit), group: hitGroups[hit.__typename], content: <HitLine hit={hit} />, hit }
}
