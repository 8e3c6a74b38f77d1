import { useEffect, useState } from 'preact/hooks'
import type { ActorKind, Mode } from '../generated.ts'
import { isDate, type MetFilter } from '../met-filter.ts'
import { NamedField } from './named-field.tsx'

/** The question of «who met whom» as a sentence with blanks to fill in. */
export function MetSentence({ filter, onChange }: { filter: MetFilter; onChange(filter: MetFilter): void }) {
  const set = (part: Partial<MetFilter>) => onChange({ ...filter, ...part })
  return (
    <form class="sentence" aria-label="Who met whom" onSubmit={event => event.preventDefault()}>
      <Choice
        label="Whom to look for"
        value={filter.kind}
        options={{ '': 'Everybody', PERSON: 'People', COUNTRY: 'Countries', ORGANIZATION: 'Organisations' }}
        onChange={value => set({ kind: value as ActorKind | '' })}
      />{' '}
      who met{' '}
      <NamedField
        label="Somebody: person, country or organisation"
        value={filter.with}
        kinds={['PERSON', 'COUNTRY', 'ORGANIZATION']}
        placeholder="somebody"
        onChange={value => set({ with: value, counterpart: '' })}
      />
      {filter.counterpart && (
        <>
          {' '}
          and is{' '}
          <NamedField
            label="Counterpart"
            value={filter.counterpart}
            kinds={['PERSON', 'COUNTRY', 'ORGANIZATION']}
            placeholder="anybody"
            onChange={value => set({ counterpart: value })}
          />
        </>
      )}{' '}
      in{' '}
      <NamedField
        label="Place: venue, city or country"
        value={filter.place}
        kinds={['PLACE', 'COUNTRY']}
        placeholder="any place"
        onChange={value => set({ place: value })}
      />{' '}
      between{' '}
      <DateField
        label="First day, month or year"
        value={filter.from}
        placeholder="any day"
        onChange={from => set({ from })}
      />{' '}
      and{' '}
      <DateField label="Last day, month or year" value={filter.to} placeholder="today" onChange={to => set({ to })} />,{' '}
      <Choice
        label="How they met"
        value={filter.mode}
        options={{ '': 'in any way', IN_PERSON: 'in person', PHONE: 'by telephone', VIDEO: 'by video' }}
        onChange={value => set({ mode: value as Mode | '' })}
      />
      ,{' '}
      <Choice
        label="Number of independent sources"
        value={String(filter.sources)}
        options={{ '1': 'told by any source', '2': 'told by two sources', '3': 'told by three sources' }}
        onChange={value => set({ sources: Number(value) })}
      />
      ,{' '}
      <Choice
        label="Plans"
        value={filter.planned ? 'yes' : ''}
        options={{ '': 'without plans', yes: 'planned ones too' }}
        onChange={value => set({ planned: value === 'yes' })}
      />
      .
    </form>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: Record<string, string>
  onChange(value: string): void
}) {
  return (
    <select class="blank" aria-label={label} value={value} onChange={event => onChange(event.currentTarget.value)}>
      {Object.entries(options).map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  )
}

function DateField({
  label,
  value,
  placeholder,
  onChange,
}: {
  label: string
  value: string
  placeholder: string
  onChange(value: string): void
}) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const wrong = text.trim() !== '' && !isDate(text.trim())
  const settle = () => {
    if (!wrong && text.trim() !== value) onChange(text.trim())
  }
  return (
    <input
      class="blank"
      type="text"
      inputMode="numeric"
      aria-label={`${label}, such as 2025, 2025-10 or 2025-10-24`}
      aria-invalid={wrong}
      title={wrong ? 'A day, month or year: 2025-10-24, 2025-10 or 2025' : undefined}
      placeholder={placeholder}
      size={10}
      value={text}
      onInput={event => setText(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={event => event.key === 'Enter' && settle()}
    />
  )
}
