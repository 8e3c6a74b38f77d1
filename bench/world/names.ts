import type { Chance } from './random.ts'

const given =
  'Adela Bruno Celia Darius Elvira Fabian Greta Hamid Ingrid Joaquin Katya Leopold Marisol Nikolai Oona Pascal Quentin Rosalind Stefan Tamara Ulrich Vivienne Walter Ximena Yusuf Zelda Anselm Bettina Cormac Dagmar'.split(
    ' ',
  )
const beginnings = 'Bar Cal Dor Fen Gal Hol Jor Kel Lor Mar Nor Pel Quor Ros Sal Tor Ul Ver Wes Yar Zel'.split(' ')
const middles = 'a bi co du e fo gi ha ji ku lo mi nu o pa ri so ta vu wi'.split(' ')
const ends = 'bach dane feld gard holm kova land mont nek ovic quist rado sen strom tari vald worth zade'.split(' ')

/** Gives names of people; no two share a first or last name closely enough to be taken for each other. */
export function createNames(chance: Chance): () => string {
  const taken = new Set<string>()
  return () => {
    for (;;) {
      const last = `${chance.pick(beginnings)}${chance.pick(middles)}${chance.hits(0.5) ? chance.pick(middles) : ''}${chance.pick(ends)}`
      if (taken.has(last)) continue
      taken.add(last)
      return `${chance.pick(given)} ${last}`
    }
  }
}

const trades = 'Energy Shipping Metals Aviation Bank Telecom Chemicals Trading Insurance Electronics'.split(' ')

/** Gives names of companies. */
export function createCompanyNames(chance: Chance): () => string {
  const taken = new Set<string>()
  return () => {
    for (;;) {
      const name = `${chance.pick(beginnings)}${chance.pick(middles)}${chance.pick(middles)}n ${chance.pick(trades)}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
}
