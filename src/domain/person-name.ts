import { foldName, skeleton } from './name.ts'

/** The one key that the variants of a person's name share: how the surname sounds, or the given name of a monarch. */
export function personBlock(name: string): string {
  const words = foldName(name).split(' ')
  return skeleton(words.at(-1) ?? '')
}
