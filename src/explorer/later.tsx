import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { NoAnswer } from './ask.ts'
import { Failure, Loading } from './parts/states.tsx'

/** A part of the explorer that is loaded when it is first shown, or `ahead` of that. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { ahead(): void } {
  let known: ComponentType<Props> | undefined
  const ahead = () => {
    load().then(
      part => {
        known = part
      },
      // Whoever is shown it is told.
      () => undefined,
    )
  }
  return Object.assign(Later, { ahead })

  function Later(props: Props) {
    const [turn, setTurn] = useState(0)
    const [problem, setProblem] = useState<NoAnswer>()
    useEffect(() => {
      if (known) return
      load().then(
        part => {
          known = part
          setTurn(turn + 1)
        },
        () => setProblem(new NoAnswer('This part could not be loaded. Is the server still running?', 'UNREACHABLE')),
      )
    }, [turn])
    if (known) {
      const Part = known
      return <Part {...props} />
    }
    return problem ? <Failure answer={{ problem, again: () => location.reload() }} /> : <Loading lines={8} />
  }
}
