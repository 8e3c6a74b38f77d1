import { UndirectedGraph } from 'graphology'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'

// The package's modules are the functions, its types say that these are their defaults.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default
const pagerank = pagerankModule as unknown as typeof pagerankModule.default

/** Two nodes that are tied, and how closely. */
export interface Tie {
  one: string
  other: string
  weight: number
}

/** How central a node is. */
export interface Measures {
  degree: number
  strength: number
  pageRank: number
  betweenness: number
}

/** How central each node of an undirected network is; each pair is given once. */
export function measureNetwork(ties: readonly Tie[]): Map<string, Measures> {
  const graph = new UndirectedGraph()
  for (const { one, other, weight } of ties) graph.mergeEdge(one, other, { weight })
  if (graph.order === 0) return new Map()
  const ranks = pagerank(graph, { getEdgeWeight: 'weight', tolerance: 1e-9, maxIterations: 1_000 })
  const between = betweenness(graph, { getEdgeWeight: null, normalized: true })
  return new Map(
    graph.mapNodes(node => [
      node,
      {
        degree: graph.degree(node),
        strength: graph.reduceEdges(node, (sum, _, { weight }) => sum + Number(weight), 0),
        pageRank: ranks[node] ?? 0,
        betweenness: between[node] ?? 0,
      },
    ]),
  )
}
