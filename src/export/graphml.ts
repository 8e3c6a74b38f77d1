import type { Column } from './column.ts'
import type { Edge, Network, Node } from './network.ts'
import { xmlText, xmlValue } from './xml.ts'

const types: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  day: 'string',
  moment: 'string',
  list: 'string',
}

/** A network as GraphML, for networkx, igraph, yEd and Gephi, a page a chunk. */
export async function* writeGraphml(
  { directed, nodeColumns, edgeColumns, nodes, edges }: Network,
  dataVersion: string,
): AsyncGenerator<string> {
  const key = (id: string, of: string, name: string, type: string) =>
    `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${key('g_data_version', 'graph', 'data_version', 'string')}${key('n_label', 'node', 'label', 'string')}`
  yield nodeColumns.map(({ name, type }) => key(`n_${name}`, 'node', name, types[type])).join('')
  yield edgeColumns.map(({ name, type }) => key(`e_${name}`, 'edge', name, types[type])).join('')
  yield `<graph id="parley" edgedefault="${directed ? 'directed' : 'undirected'}">\n`
  yield `<data key="g_data_version">${xmlText(dataVersion)}</data>\n`
  for await (const page of nodes) yield page.map(node => nodeXml(node, nodeColumns)).join('')
  for await (const page of edges) yield page.map(edge => edgeXml(edge, edgeColumns)).join('')
  yield '</graph>\n</graphml>\n'
}

function nodeXml({ id, label, attributes }: Node, columns: readonly Column[]): string {
  const name = `<data key="n_label">${xmlText(label)}</data>`
  return `<node id="${xmlText(id)}">${name}${data('n', attributes, columns)}</node>\n`
}

function edgeXml({ source, target, attributes }: Edge, columns: readonly Column[]): string {
  return `<edge source="${xmlText(source)}" target="${xmlText(target)}">${data('e', attributes, columns)}</edge>\n`
}

function data(prefix: string, attributes: Node['attributes'], columns: readonly Column[]): string {
  return columns
    .map(({ name }) => {
      const value = xmlValue(attributes[name])
      return value === null ? '' : `<data key="${prefix}_${name}">${value}</data>`
    })
    .join('')
}
