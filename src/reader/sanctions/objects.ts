import type { AnalysedSentence, Token } from '../analysis.ts'
import { children, subtree } from '../syntax/tree.ts'
import { isPassive, subjects } from './clause.ts'
import type { Parties } from './parties.ts'

/** Heads of the words for those on whom a verb acts. */
export function actedOn(sentence: AnalysedSentence, verb: number, parties: Parties): number[] {
  const { tokens } = sentence
  if (isPassive(tokens, verb)) return passiveSubjects(sentence, verb, parties)
  const own = objectsOf(tokens, verb)
  return own.length > 0 ? [...own, ...own.flatMap(object => alsoCounted(tokens, object))] : looseObjects(tokens, verb)
}

/** «Seven prisons operated by the army, and five officials»: the parse hangs the second on the verb of the first. */
function alsoCounted(tokens: readonly Token[], object: number): number[] {
  return subtree(tokens, object)
    .filter(at => tokens[at]?.upos === 'VERB')
    .flatMap(at => children(tokens, at, 'conj'))
    .filter(at => tokens[at]?.upos === 'NOUN' && children(tokens, at, 'nummod').length > 0)
}

/** The objects of a verb, also where the parser takes one for a second subject, or «for sanctions» for the object. */
function objectsOf(tokens: readonly Token[], verb: number): number[] {
  const isFor = (word: number) =>
    /^sanctions$/i.test(tokens[word]?.text ?? '') && children(tokens, word, 'case').length > 0
  const objects = [
    ...children(tokens, verb, 'obj').flatMap(word => (isFor(word) ? children(tokens, word, 'appos') : [word])),
    ...children(tokens, verb, 'obl').flatMap(word => (isFor(word) ? children(tokens, word, 'appos') : [])),
  ]
  const subject = children(tokens, verb, 'nsubj')
  const behind = subject.filter(word => word > verb)
  return objects.length === 0 && behind.length < subject.length ? behind : objects
}

/** What a passive verb acts on; «which» stands for the name right before it, even where the parser looks further. */
function passiveSubjects(sentence: AnalysedSentence, verb: number, parties: Parties): number[] {
  const which = children(sentence.tokens, verb, 'nsubj').find(word =>
    /^(which|who)$/i.test(sentence.tokens[word]?.text ?? ''),
  )
  const name = which === undefined ? undefined : parties.within(sentence, which - 8, which).at(-1)
  return name ? [name.head] : subjects(sentence.tokens, verb)
}

/** A noun after the verb without a preposition is its object, whatever the parser calls it. */
function looseObjects(tokens: readonly Token[], verb: number): number[] {
  return children(tokens, verb, 'nmod', 'obl', 'dep', 'appos', 'xcomp')
    .filter(word => word > verb && ['NOUN', 'PROPN'].includes(tokens[word]?.upos ?? ''))
    .filter(word => children(tokens, word, 'case').length === 0)
    .slice(0, 1)
}
