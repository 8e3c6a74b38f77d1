import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'

/** One of the choices below a combobox. */
export interface Choice {
  key: string
  /** Heading that it stands under; choices of a group follow each other. */
  group: string
  content: ComponentChildren
}

interface Props<C extends Choice> {
  label: string
  value: string
  choices: readonly C[]
  placeholder?: string
  waiting?: boolean
  /** Said when there is text and no choice. */
  nothing?: string
  inputClass?: string
  inputId?: string
  size?: number
  onInput(text: string): void
  onChoose(choice: C): void
  /** Enter without a choice. */
  onEnter?(): void
}

/** A text field with choices below it, as the ARIA pattern for comboboxes describes: arrows move, Enter takes, Escape closes. */
export function Combobox<C extends Choice>(props: Props<C>) {
  const { label, value, choices, onInput, onChoose, onEnter } = props
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const shown = open && value.trim() !== ''
  const choose = (choice: C) => {
    setOpen(false)
    setActive(-1)
    onChoose(choice)
  }
  const move = (by: number) => {
    setOpen(true)
    if (choices.length > 0) setActive((active + by + choices.length + (active < 0 && by < 0 ? 1 : 0)) % choices.length)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = shown ? choices[active] : undefined
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape' && shown) setOpen(false)
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'Enter' && onEnter) {
      setOpen(false)
      onEnter()
    } else return
    event.preventDefault()
  }
  return (
    <div class="combobox">
      <input
        ref={field}
        id={props.inputId}
        class={props.inputClass}
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={props.placeholder}
        size={props.size}
        value={value}
        onInput={event => {
          setOpen(true)
          setActive(-1)
          onInput(event.currentTarget.value)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="choices" hidden={!shown}>
        {shown && <Choices {...props} id={id} active={active} choose={choose} />}
      </div>
      <span class="unseen" role="status">
        {shown && !props.waiting && (choices.length === 0 ? props.nothing : `${choices.length} results`)}
      </span>
    </div>
  )
}

function Choices<C extends Choice>({
  choices,
  waiting,
  nothing = 'Nothing found',
  id,
  active,
  choose,
}: Props<C> & { id: string; active: number; choose(choice: C): void }) {
  if (choices.length === 0) {
    return (
      <div class="choices-note" role="option" tabIndex={-1} aria-disabled="true" aria-selected="false">
        {waiting ? 'Searching…' : nothing}
      </div>
    )
  }
  return (
    <>
      {choices.map((choice, i) => (
        <div key={choice.key} role="presentation">
          {choice.group !== choices[i - 1]?.group && (
            <div class="choices-group" role="presentation">
              {choice.group}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as the pattern for comboboxes asks. */}
          <div
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === active}
            class="choice"
            // The field keeps the focus: a blur would close the list before the click arrives.
            onMouseDown={event => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.content}
          </div>
        </div>
      ))}
    </>
  )
}
