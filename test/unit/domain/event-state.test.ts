import { expect, test } from '@jest/globals'
import { changedFields, type EventState } from '../../../src/domain/event-state.ts'

const planned: EventState = {
  node: { id: 'mtg-1', status: 'PLANNED', sortKey: '2025-10-24|mtg-1', startMin: '2025-10-24', sources: 1 },
  parts: [
    {
      type: 'EXPECTED_AT',
      properties: { role: 'HOST', mode: 'IN_PERSON', articles: 1 },
      actor: { id: 'per-1', labels: ['Entity', 'Person'], name: 'Anna' },
      principal: null,
    },
  ],
  places: [{ id: 'plc-1', labels: ['Entity', 'Place'], name: 'Oslo' }],
}

test('a state differs from itself in nothing, whatever the order of its properties', () => {
  const { id, sortKey, ...rest } = planned.node
  expect(changedFields(planned, { ...planned, node: { ...rest, sortKey, id } as EventState['node'] })).toEqual([])
})

test('a meeting that is held on another day with somebody else differs in status, date and participants', () => {
  const [part] = planned.parts
  const held: EventState = {
    ...planned,
    node: { ...planned.node, status: 'HELD', startMin: '2025-10-25', edtf: '2025-10-25' },
    parts: part ? [{ ...part, type: 'ATTENDED' }] : [],
  }
  expect(changedFields(planned, held)).toEqual(['date', 'participants', 'status'])
})

test('what begins or ends differs in no point: there is nothing to compare it with', () => {
  expect(changedFields(null, planned)).toEqual([])
  expect(changedFields(planned, null)).toEqual([])
})
