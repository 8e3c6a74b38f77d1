import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

/** One way to look at an answer. */
export interface View {
  key: string
  name: string
  show(): ComponentChildren
}

/** Tabs, as the ARIA pattern describes them: arrows move between them. */
export function Views({
  views,
  chosen,
  onChoose,
}: {
  views: readonly View[]
  chosen: string
  onChoose(key: string): void
}) {
  const id = useId()
  const tabs = useRef<HTMLDivElement>(null)
  const current = views.find(view => view.key === chosen) ?? views[0]
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by || !current) return
    event.preventDefault()
    const at = (views.indexOf(current) + by + views.length) % views.length
    const next = views[at]
    if (next) onChoose(next.key)
    tabs.current?.querySelectorAll('button')[at]?.focus()
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label="Views" ref={tabs} onKeyDown={onKeyDown}>
        {views.map(view => (
          <button
            key={view.key}
            type="button"
            role="tab"
            id={`${id}-${view.key}`}
            aria-selected={view === current}
            aria-controls={`${id}-panel`}
            tabIndex={view === current ? 0 : -1}
            onClick={() => onChoose(view.key)}
          >
            {view.name}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current?.key}`} class="view">
        {current?.show()}
      </div>
    </>
  )
}
