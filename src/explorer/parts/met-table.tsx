import { useMemo } from 'preact/hooks'
import { dateWords } from '../date-words.ts'
import { pageOf } from '../links.ts'
import type { MetRow } from '../met-rows.ts'
import { modeWords } from '../words.ts'
import { Actor, MeetingRemarks, Where } from './facts.tsx'
import { Why } from './why.tsx'

/** Who met somebody, a pair a row, each with its sentences. */
export function MetTable({ subject, rows }: { subject: string; rows: readonly MetRow[] }) {
  // What has not changed is not even looked at while another question is on its way.
  return useMemo(() => <Table subject={subject} rows={rows} />, [subject, rows])
}

function Table({ subject, rows }: { subject: string; rows: readonly MetRow[] }) {
  return (
    <table class="met-table">
      <caption class="unseen">Who met {subject}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">Where</th>
          <th scope="col">How</th>
          <th scope="col">Meeting</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node, evidence }) => {
          const { counterpart, meeting, counterpartMode, met } = node
          return (
            <tr key={`${meeting.id}${counterpart.id}`}>
              <td data-label="When">
                {dateWords(meeting.date)}
                {node.certainty === 'POSSIBLE' && <small> perhaps outside the time asked for</small>}
              </td>
              <th scope="row" data-label="Who">
                <Actor who={counterpart} />
              </th>
              <td data-label="Where">
                <Where meeting={meeting} />
              </td>
              <td data-label="How">{counterpartMode === 'UNKNOWN' ? '' : modeWords[counterpartMode]}</td>
              <td data-label="Meeting">
                <a href={pageOf('Meeting', meeting.id)}>{meeting.title}</a>{' '}
                {!met && <MeetingRemarks meeting={meeting} />}
                {met && meeting.disputed.length > 0 && <span class="remark remark-disputed">sources disagree</span>}
                <Why quotes={evidence} of={`${counterpart.name} met ${subject}`} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
