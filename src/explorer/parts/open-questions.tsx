import { type OpenQuestionsQuery, openQuestionsQuestion, type SideFragment } from '../generated.ts'
import { pageOf } from '../links.ts'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'
import { Quotes } from './quotes.tsx'
import { Answered, Nothing } from './states.tsx'
import { type Answerer, VerdictButtons } from './verdict.tsx'

type Asked = OpenQuestionsQuery['openQuestions']['nodes'][number]

/** Names of the articles of which the rules cannot tell whether they are one, the surest first. */
export function OpenQuestions({ answerer }: { answerer: Answerer }) {
  const answer = useAnswer(openQuestionsQuestion, {})
  return (
    <Answered answer={answer} lines={12}>
      {({ openQuestions: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <Nothing>No question is open.</Nothing>
        ) : (
          <>
            <p class="note">
              {totalCount > nodes.length
                ? `${counted(totalCount, 'question')} are open; the ${nodes.length} surest are shown.`
                : `${counted(totalCount, 'question')} open, the surest first.`}
            </p>
            {nodes.map(asked => (
              <QuestionView key={asked.id} asked={asked} answerer={answerer} />
            ))}
          </>
        )
      }
    </Answered>
  )
}

function QuestionView({ asked: { left, right, reason }, answerer }: { asked: Asked; answerer: Answerer }) {
  const name = `${left.name} and ${right.name}`
  return (
    <article class="identity" aria-label={name}>
      <h2>
        {left.name} <span class="count">and</span> {right.name}
      </h2>
      <p class="note">{reason}</p>
      <div class="identity-sides">
        <SideView side={left} />
        <SideView side={right} />
      </div>
      <VerdictButtons left={left.record} right={right.record} of={name} answerer={answerer} />
    </article>
  )
}

function SideView({ side: { name, office, country, node, evidence } }: { side: SideFragment }) {
  const shown = node.__typename
  return (
    <div>
      <p>
        {shown === 'Person' || shown === 'Organization' || shown === 'Meeting' || shown === 'Sanction' ? (
          <a href={pageOf(shown, node.id)}>{name}</a>
        ) : (
          name
        )}{' '}
        <small>{[office, country].filter(Boolean).join(', ')}</small>
      </p>
      <Quotes quotes={evidence} />
    </div>
  )
}
