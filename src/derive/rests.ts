import { isUnnamed } from '../domain/unnamed-source.ts'

interface Account {
  record: { article: string; attributedTo: string | null }
  disclosesAi?: boolean
}

/** On what weak ground alone an event rests: one article, speakers without a name, articles that artificial intelligence had a part in. */
export function restsOn(accounts: readonly Account[]): string[] {
  const articles = new Set(accounts.map(({ record }) => record.article))
  const unnamed = accounts.every(({ record }) => record.attributedTo !== null && isUnnamed(record.attributedTo))
  const artificial = accounts.every(account => account.disclosesAi === true)
  return [
    ...(articles.size === 1 ? ['ONE_ARTICLE'] : []),
    ...(unnamed ? ['UNNAMED_SOURCES'] : []),
    ...(artificial ? ['AI_ARTICLES'] : []),
  ]
}
