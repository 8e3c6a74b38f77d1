import { dateWords, dayWords, yearBefore } from '../date-words.ts'
import {
  type AnybodyMetQuery,
  anybodyMetQuestion,
  type BusiestQuery,
  busiestQuestion,
  firstQuestion,
} from '../generated.ts'
import { pageOf } from '../links.ts'
import { type MetFilter, variablesOfAnybody } from '../met-filter.ts'
import { answerTo, useAnswer } from '../use-answer.ts'
import { ShowEarlier, useEarlier } from './earlier.tsx'
import { FactRow, MeetingRemarks } from './facts.tsx'
import { Answered, Nothing } from './states.tsx'
import { WhyMeeting } from './why.tsx'

type Row = AnybodyMetQuery['meetings']['nodes'][number]

const pageSize = 20

/** «Who met whom» before somebody is named: the latest meetings that fit the rest of the sentence, and whom one may ask about. */
export function AnybodyMet({ filter }: { filter: MetFilter }) {
  const variables = variablesOfAnybody(filter, pageSize)
  const answer = useAnswer(anybodyMetQuestion, variables)
  return (
    <div class="beside">
      <section aria-labelledby="latest">
        <h2 id="latest">{isAny(filter) ? 'Latest meetings' : 'Latest meetings that fit'}</h2>
        <Answered answer={answer} lines={16}>
          {({ meetings }) => <Latest key={JSON.stringify(variables)} filter={filter} first={meetings} />}
        </Answered>
      </section>
      <Examples />
    </div>
  )
}

function isAny({ place, from, to, mode, planned, sources }: MetFilter): boolean {
  return !(place || from || to || mode || planned || sources > 1)
}

function Latest({ filter, first }: { filter: MetFilter; first: AnybodyMetQuery['meetings'] }) {
  const earlier = useEarlier<Row>(
    first,
    async after => (await answerTo(anybodyMetQuestion, variablesOfAnybody(filter, pageSize, after))).meetings,
  )
  if (first.nodes.length === 0) return <Nothing>No meeting is known that fits.</Nothing>
  return (
    <>
      <ul class="facts">
        {earlier.rows.map(meeting => (
          <FactRow key={meeting.id} when={dateWords(meeting.date)}>
            <a href={pageOf('Meeting', meeting.id)}>{meeting.title}</a> <MeetingRemarks meeting={meeting} />
            <WhyMeeting id={meeting.id} of={meeting.title} />
          </FactRow>
        ))}
      </ul>
      <ShowEarlier of={earlier} />
    </>
  )
}

/** Sentences about those who were in most meetings lately. */
function Examples() {
  const newest = useAnswer(firstQuestion, {}).data?.meetings.nodes[0]?.date.startMin
  const from = newest ? yearBefore(newest) : null
  const answer = useAnswer(busiestQuestion, from ? { during: { from } } : null)
  return (
    <aside aria-labelledby="examples">
      <h2 id="examples">Name somebody</h2>
      <p class="note">A person, a country or an organisation, in the sentence above. For example:</p>
      <Answered answer={answer} lines={6}>
        {({ meetings }) => (
          <ul class="plain examples">
            {sentencesOf(meetings.groupBy, from ?? '').map(({ words, href }) => (
              <li key={href}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </aside>
  )
}

function sentencesOf(groups: BusiestQuery['meetings']['groupBy'], from: string) {
  const [one, two, three, four] = groups.flatMap(({ person }) => person ?? [])
  return [
    one && { words: `Everybody who met ${one.name} in person`, href: `/met?with=${one.id}&mode=IN_PERSON` },
    two && { words: `Who met ${two.name} since ${dayWords(from)}`, href: `/met?with=${two.id}&from=${from}` },
    three && { words: `Where others met ${three.name}, on a map`, href: `/met?with=${three.id}&view=map` },
    four && {
      words: `People around ${four.name}, as a network`,
      href: `/met?with=${four.id}&kind=PERSON&view=network`,
    },
  ].filter(sentence => sentence !== undefined)
}
