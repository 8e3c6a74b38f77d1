/** The seventeen parts of speech of Universal Dependencies, in the order of the network's output. */
export const partsOfSpeech = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/** The relations of Universal Dependencies without subtypes, in the order of the network's output. */
export const relations =
  'acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp'.split(
    ' ',
  )

/** The tags of persons, organizations and places, in the order of the network's output. */
export const nameTags = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC']
