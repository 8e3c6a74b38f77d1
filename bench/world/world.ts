import { articlesOfMeeting, articlesOfSanction, type WorldArticle } from './articles.ts'
import { makeMeetings, type WorldMeeting } from './meetings.ts'
import { makePeople, type WorldPerson } from './people.ts'
import { createChance } from './random.ts'
import { makeSanctions, type WorldSanction } from './sanctions.ts'

/** A made-up year as it really was. */
export interface World {
  people: WorldPerson[]
  meetings: WorldMeeting[]
  sanctions: WorldSanction[]
  /** What was written about it, the same each time; nothing is kept, so that a large year does not fill the memory. */
  articles(): Generator<WorldArticle>
}

/** How the year is to be: which one, and how many attendances it has, from 100 to 1,000,000. */
export interface WorldOptions {
  seed: number
  attendances: number
}

/** Makes up a year; the same options give the same one. */
export function generateWorld({ seed, attendances }: WorldOptions): World {
  const people = makePeople(createChance(seed), Math.min(30_000, Math.max(40, Math.round(attendances / 8))))
  const meetings = makeMeetings(createChance(seed + 1), people, attendances)
  const sanctions = makeSanctions(
    createChance(seed + 2),
    people,
    meetings,
    Math.min(20_000, Math.round(attendances / 20)),
  )
  return {
    people,
    meetings,
    sanctions,
    *articles() {
      const chance = createChance(seed + 3)
      for (const meeting of meetings) yield* articlesOfMeeting(chance, meeting)
      for (const sanction of sanctions) yield* articlesOfSanction(chance, sanction)
    },
  }
}
