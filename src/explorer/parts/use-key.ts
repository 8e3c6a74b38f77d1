import { useState } from 'preact/hooks'

const name = 'parley-key'

/** The key that may write, kept as long as the tab is open and sent only with what is written. */
export function useKey(): [string, (key: string) => void] {
  const [key, setKey] = useState(() => sessionStorage.getItem(name) ?? '')
  return [
    key,
    next => {
      sessionStorage.setItem(name, next)
      setKey(next)
    },
  ]
}
