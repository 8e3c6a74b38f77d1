import type { AccountRow } from '../graph/read/meetings.ts'
import type { ArticleRow } from '../graph/read/row.ts'

/** A point on which articles disagree, with who says what. */
export interface DisputeView {
  field: string
  values: { value: string; articles: ArticleRow[] }[]
}

/** What each article says of the points on which they disagree. */
export function disputes(fields: readonly string[], accounts: readonly AccountRow[]): DisputeView[] {
  return fields.map(field => {
    const values = new Map<string, Map<string, ArticleRow>>()
    for (const account of accounts) {
      for (const value of valuesOf(field, account)) {
        const articles = values.get(value) ?? new Map<string, ArticleRow>()
        values.set(value, articles.set(account.article.id, account.article))
      }
    }
    return { field, values: [...values].map(([value, articles]) => ({ value, articles: [...articles.values()] })) }
  })
}

function valuesOf(field: string, account: AccountRow): string[] {
  switch (field) {
    case 'date':
      return account.date ? [account.date] : []
    case 'headcount':
      return headcountText(account)
    case 'mode':
      return account.mode === 'UNKNOWN' ? [] : [account.mode]
    case 'participants':
      return account.participants.map(({ actor, presence }) => `${actor.name}: ${presence}`)
    case 'place':
      return account.places.map(place => place.name ?? place.id)
    default:
      return [account.status]
  }
}

function headcountText({ headcountMin: min, headcountMax: max }: AccountRow): string[] {
  if (min === null && max === null) return []
  if (max === null) return [`at least ${min}`]
  if (min === null) return [`at most ${max}`]
  return [min === max ? `${min}` : `${min} to ${max}`]
}
