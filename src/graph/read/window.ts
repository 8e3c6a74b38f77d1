/** Days within which something has to lie; an end that is not given is open. */
export interface Window {
  from: string | null
  to: string | null
  certain: boolean
  undated: boolean
}

/** The window of a question as its statement takes it; without one every day fits. */
export function windowParameters(window: Window | null) {
  return {
    windowed: window !== null,
    from: window?.from ?? '0000-01-01',
    to: window?.to ?? '9999-12-31',
    certain: window?.certain ?? false,
    undated: window?.undated ?? false,
  }
}
