import { useLayoutEffect, useState } from 'preact/hooks'

/** Where the reader is: the path, and what stands behind the question mark. */
export interface Here {
  path: string
  query: URLSearchParams
  hash: string
}

const moved = 'parley:moved'

/** Where the reader is now; follows links, back and forward. */
export function useHere(): Here {
  const [here, setHere] = useState(readHere)
  // Before the page is seen: a link that is followed at once shall lead somewhere.
  useLayoutEffect(() => {
    const update = () => setHere(readHere())
    addEventListener('popstate', update)
    addEventListener(moved, update)
    return () => {
      removeEventListener('popstate', update)
      removeEventListener(moved, update)
    }
  }, [])
  return here
}

function readHere(): Here {
  return { path: location.pathname, query: new URLSearchParams(location.search), hash: location.hash }
}

/** Goes to a page of the explorer without loading it anew; `replace` leaves no trace in the history. */
export function go(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  dispatchEvent(new Event(moved))
}

const elsewhere = /^\/(graphql|schema\.graphql|health|ready|metrics|export|reconcile)\b/

/** Takes clicks on links to pages of the explorer; all others are left to the browser. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
  if (elsewhere.test(link.pathname) || (link.hash && link.pathname === location.pathname)) return
  event.preventDefault()
  if (link.href === location.href) return
  go(link.href)
  scrollTo(0, 0)
}
