import type { Role } from '../../domain/extraction.ts'
import type { Token } from '../analysis.ts'
import { word } from './clause.ts'

/** How far behind a name «as mediators» may still speak of it, in words. */
const farthest = 8

/** What they are there for whom «with» names: «with Qatar and Egypt as mediators», «with Saudi Arabia as host». */
export function roleBehind(tokens: readonly Token[], names: readonly number[]): Role {
  for (const name of names) {
    for (let at = name + 1; at <= name + farthest; at++) {
      if (/^[,;:]$/.test(word(tokens, at)) || tokens[at]?.upos === 'VERB') break
      if (word(tokens, at) !== 'as') continue
      const role = [1, 2, 3].map(ahead => roleOf(word(tokens, at + ahead))).find(one => one !== null)
      if (role) return role
    }
  }
  return 'PARTICIPANT'
}

function roleOf(noun: string): Role | null {
  if (/^(mediators?|facilitators?|brokers?|go-betweens?)$/.test(noun)) return 'MEDIATOR'
  if (/^(co-)?hosts?$/.test(noun)) return 'HOST'
  return /^(co-)?chairs?$/.test(noun) ? 'CHAIR' : null
}
