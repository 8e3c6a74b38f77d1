import type { Column } from './column.ts'
import type { Edge, Network, Node } from './network.ts'
import { xmlText, xmlValue } from './xml.ts'

const types: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  day: 'string',
  moment: 'string',
  list: 'string',
}

/** A network as GEXF 1.3, for Gephi with its time line, a page a chunk. */
export async function* writeGexf(
  { directed, nodeColumns, edgeColumns, nodes, edges }: Network,
  dataVersion: string,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Parley</creator><description>data_version ${xmlText(dataVersion)}</description></meta>
<graph defaultedgetype="${directed ? 'directed' : 'undirected'}" mode="dynamic" timeformat="date">
${attributeList('node', nodeColumns)}${attributeList('edge', edgeColumns)}<nodes>
`
  for await (const page of nodes) yield page.map(node => nodeXml(node, nodeColumns)).join('')
  yield '</nodes>\n<edges>\n'
  let edgeId = 0
  for await (const page of edges) yield page.map(edge => edgeXml(edge, edgeColumns, ++edgeId)).join('')
  yield '</edges>\n</graph>\n</gexf>\n'
}

function attributeList(of: string, columns: readonly Column[]): string {
  const all = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`)
  return `<attributes class="${of}" mode="static">\n${all.join('')}</attributes>\n`
}

function nodeXml({ id, label, attributes }: Node, columns: readonly Column[]): string {
  const head = `id="${xmlText(id)}" label="${xmlText(label)}"${spell(attributes)}`
  return `<node ${head}>${values(attributes, columns)}</node>\n`
}

function edgeXml({ source, target, attributes }: Edge, columns: readonly Column[], id: number): string {
  const weight = typeof attributes.weight === 'number' ? ` weight="${attributes.weight}"` : ''
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`
  return `<edge id="e${id}" ${ends}${weight}${spell(attributes)}>${values(attributes, columns)}</edge>\n`
}

/** When something is there; an unknown end is open. */
function spell(attributes: Node['attributes']): string {
  const start = xmlValue(attributes.date_from ?? attributes.first_from)
  const end = xmlValue(attributes.date_to ?? attributes.last_to)
  return `${start === null ? '' : ` start="${start}"`}${end === null ? '' : ` end="${end}"`}`
}

function values(attributes: Node['attributes'], columns: readonly Column[]): string {
  const told = columns.flatMap(({ name }) => {
    const value = xmlValue(attributes[name])
    return value === null ? [] : [`<attvalue for="${name}" value="${value}"/>`]
  })
  return told.length === 0 ? '' : `<attvalues>${told.join('')}</attvalues>`
}
