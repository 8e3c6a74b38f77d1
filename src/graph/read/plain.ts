interface Named {
  name: string
  id: string
}

/** Whether all in a list are texts: whoever is told plainly. They are many, so they are looked at as they are instead of copied on the way. */
export function arePlain(list: unknown): list is string[] {
  return Array.isArray(list) && list.every(one => typeof one === 'string')
}

/** The order of names, of those who are called the same that of their ids. */
export function byName(a: Named, b: Named): number {
  return compare(a.name, b.name) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
