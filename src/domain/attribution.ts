import { isUnnamed } from './unnamed-source.ts'

/** One link of «who says so»: a medium that passes something on, a speaker, or somebody without a name. */
export interface Attribution {
  name: string
  kind: 'MEDIUM' | 'SPEAKER' | 'UNNAMED'
}

const passing = /,?\s+(?:citing|quoting|according to|as reported by|via)\s+/iu

/**
 * Who says so, from the outside inwards: the publisher, the medium that it quotes, and whoever that one quotes. «AP, citing two officials»
 * in an article of the BBC is the BBC, quoting AP, quoting two officials.
 */
export function attributionChain(publisher: string | null, attributedTo: string | null): Attribution[] {
  const quoted = (attributedTo ?? '')
    .split(passing)
    .map(name => name.trim())
    .filter(name => name !== '')
  return [
    ...(publisher ? [{ name: publisher, kind: 'MEDIUM' as const }] : []),
    ...quoted.map((name, i) => ({
      name,
      kind: isUnnamed(name) ? ('UNNAMED' as const) : i < quoted.length - 1 ? ('MEDIUM' as const) : ('SPEAKER' as const),
    })),
  ]
}
