import type { Cell, TableName, TableRow } from '../domain/table.ts'
import { type Column, columns } from './column.ts'
import { pagesOf, type ReadTable } from './rows.ts'

/** A node of a network; `attributes` by the names of its columns. */
export interface Node {
  id: string
  label: string
  attributes: Readonly<Record<string, Cell>>
}

/** An edge of a network between two of its nodes. */
export interface Edge {
  source: string
  target: string
  attributes: Readonly<Record<string, Cell>>
}

/** A network as files of networks tell it: all nodes, then all edges, page by page. */
export interface Network {
  directed: boolean
  nodeColumns: readonly Column[]
  edgeColumns: readonly Column[]
  nodes: AsyncIterable<readonly Node[]>
  edges: AsyncIterable<readonly Edge[]>
}

/** Columns of a table by their names, as attributes. */
export function chosen(table: TableName, ...names: string[]): Column[] {
  return columns[table].filter(({ name }) => names.includes(name))
}

/** Who met whom: people who attended a meeting, and an edge for each pair that attended one together. */
export function whoMetWhom(read: ReadTable): Network {
  return {
    directed: false,
    nodeColumns: chosen('people', 'aliases', 'countries', 'offices', 'levels', 'meetings'),
    edgeColumns: chosen('encounters', 'meetings', 'in_person', 'weight', 'first_from', 'last_to', 'places'),
    nodes: pagesOf(read('people'), row => (Number(row.meetings) > 0 ? [nodeOf(row, row.name)] : [])),
    edges: pagesOf(read('encounters'), row => [edgeOf(row.person_a_id, row.person_b_id, row)]),
  }
}

/** A row of a table of things as a node. */
export function nodeOf(row: TableRow, label: Cell | undefined, more: Readonly<Record<string, Cell>> = {}): Node {
  return { id: String(row.id), label: String(label ?? row.id), attributes: { ...row, ...more } }
}

/** An edge with what a row tells of it. */
export function edgeOf(source: Cell | undefined, target: Cell | undefined, attributes: Edge['attributes']): Edge {
  return { source: String(source), target: String(target), attributes }
}
