import { type Page, pageParameters } from './page.ts'
import { namedParameters, type Slot } from './reference.ts'
import { type Window, windowParameters } from './window.ts'

/** What every question about events says: who and where it is about, and when. */
interface EventFilter {
  slots: Slot[]
  window: Window | null
}

/** The parameters that a question about events takes, whatever else it filters by. */
export function eventParameters({ slots, window, ...filter }: EventFilter, page: Page) {
  return {
    ...namedParameters(slots),
    ...windowParameters(window),
    ...filter,
    ...pageParameters(page),
  }
}
