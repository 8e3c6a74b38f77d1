/**
 * Makes heads a tree with one root: arcs out of range, second roots and arcs that close a circle go to the root's word.
 * Takes and gives heads as indices of words, −1 for the root.
 */
export function asTree(heads: readonly number[]): number[] {
  const count = heads.length
  const tree = heads.map((head, word) => (head >= 0 && head < count && head !== word ? head : -1))
  const claimed = heads.indexOf(-1)
  const root = claimed >= 0 ? claimed : Math.max(tree.indexOf(-1), 0)
  for (let word = 0; word < count; word++) if (word !== root && tree[word] === -1) tree[word] = root
  if (count) tree[root] = -1
  const safe = new Uint8Array(count)
  for (let word = 0; word < count; word++) {
    const path: number[] = []
    let at = word
    while (at !== -1 && !safe[at] && !path.includes(at)) {
      path.push(at)
      at = tree[at] ?? -1
    }
    if (at !== -1 && !safe[at]) tree[at] = root
    for (const passed of path) safe[passed] = 1
  }
  return tree
}
