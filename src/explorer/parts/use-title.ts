import { useEffect } from 'preact/hooks'

/** Names the page in the browser's tab and history. */
export function useTitle(name: string | null | undefined): void {
  useEffect(() => {
    document.title = name ? `${name} – Parley` : 'Parley'
  }, [name])
}
