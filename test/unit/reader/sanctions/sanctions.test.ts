import { expect, test } from '@jest/globals'
import type { Analysis, Entity, EntityMention, Token } from '../../../../src/reader/analysis.ts'
import { readSanctions } from '../../../../src/reader/sanctions/read-sanctions.ts'

const iso3: Record<string, string> = {
  Norway: 'NOR',
  Norwegian: 'NOR',
  Belarus: 'BLR',
  Belarusian: 'BLR',
  Canada: 'CAN',
}

/** An analysis from words as «text|UPOS|relation|governor» and mentions as «text=reference». */
function analysed(parsed: readonly string[], named: readonly string[]): Analysis {
  const punctuation = /^[.,?]/
  let text = ''
  const sentences = parsed.map((line, index) => {
    const tokens: Token[] = line.split(' ').map(word => {
      const [form = '', upos = '', rel = '', head = ''] = word.split('|')
      if (text !== '' && !punctuation.test(form)) text += ' '
      const start = text.length
      text += form
      return { start, end: text.length, text: form, upos, rel, head: Number(head), ner: 'O' }
    })
    const start = tokens[0]?.start ?? 0
    return { index, paragraph: 0, start, end: text.length, text: text.slice(start), tokens, link: false }
  })
  const entities = new Map<string, Entity>()
  const mentions: EntityMention[] = []
  let from = 0
  for (const one of named) {
    const [name = '', rest = ''] = one.split('=')
    const [ref = '', form = 'NAME'] = rest.split('/')
    const start = text.indexOf(name, from) >= 0 ? text.indexOf(name, from) : text.indexOf(name)
    const end = start + name.length
    from = start + 1
    const sentence = sentences.find(other => other.start <= start && start < other.end)
    if (!sentence) continue
    const firstToken = sentence.tokens.findIndex(token => token.start === start)
    const endToken = sentence.tokens.findIndex(token => token.end === end) + 1
    const head = sentence.tokens.findIndex(
      (token, index) => index >= firstToken && (token.head < firstToken || token.head >= endToken),
    )
    const mention = { start, end, text: name }
    mentions.push({
      ...mention,
      sentence: sentence.index,
      firstToken,
      endToken,
      head,
      form: form as 'NAME',
      entity: ref,
    })
    const known = entities.get(ref)
    if (known) known.mentions.push(mention)
    else if (ref.startsWith('c'))
      entities.set(ref, { kind: 'COUNTRY', ref, iso3: iso3[name] ?? 'XXX', mentions: [mention] })
    else if (ref.startsWith('p')) entities.set(ref, { kind: 'PERSON', ref, name, mentions: [mention] })
    else entities.set(ref, { kind: 'ORGANIZATION', ref, name, mentions: [mention] } as Entity)
  }
  return { document: { id: 'd', text, publishedAt: '2022-03-01' }, sentences, mentions, entities }
}

/** Sanctions as «STATUS issuers>targets by callers on date». */
function told(analysis: Analysis): string[] {
  const { sanctions, added } = readSanctions(analysis)
  const entities = new Map([...analysis.entities, ...added.map(one => [one.ref, one] as const)])
  const names = (refs: readonly string[]) =>
    refs.map(ref => {
      const entity = entities.get(ref)
      return entity?.kind === 'COUNTRY' ? entity.iso3 : entity?.name
    })
  return sanctions.map(one => {
    const callers = one.callers?.length ? ` by ${names(one.callers).join('+')}` : ''
    return `${one.status} ${names(one.issuers).join('+')}>${names(one.targets).join('+')}${callers}${one.date ? ` on ${one.date}` : ''}`
  })
}

test.each<[string[], string[], string[]]>([
  [
    [
      'Norway|PROPN|nsubj|1 imposed|VERB|root|-1 sanctions|NOUN|obj|1 on|ADP|case|4 Belarus|PROPN|nmod|2 on|ADP|case|7 May|PROPN|nmod|7 4|NUM|obl|1 ,|PUNCT|punct|9 2021|NUM|nmod|7 .|PUNCT|punct|1',
    ],
    ['Norway=c1', 'Belarus=c2'],
    ['IMPOSED NOR>BLR on 2021-05-04'],
  ],
  [
    [
      'Norway|PROPN|nsubj|3 did|AUX|aux|3 not|PART|advmod|3 impose|VERB|root|-1 sanctions|NOUN|obj|3 on|ADP|case|6 Belarus|PROPN|obl|3 .|PUNCT|punct|3',
    ],
    ['Norway=c1', 'Belarus=c2'],
    [],
  ],
  [
    [
      'Norway|PROPN|nsubj|2 will|AUX|aux|2 impose|VERB|root|-1 sanctions|NOUN|obj|2 on|ADP|case|5 Belarus|PROPN|obl|2 .|PUNCT|punct|2',
    ],
    ['Norway=c1', 'Belarus=c2'],
    ['PLANNED NOR>BLR'],
  ],
  [
    [
      'Norway|PROPN|nsubj|1 threatened|VERB|root|-1 to|PART|mark|3 impose|VERB|xcomp|1 sanctions|NOUN|obj|3 on|ADP|case|6 Belarus|PROPN|obl|3 .|PUNCT|punct|1',
    ],
    ['Norway=c1', 'Belarus=c2'],
    ['THREATENED NOR>BLR'],
  ],
  [
    [
      'Anna|PROPN|nsubj|2 Berg|PROPN|flat|0 urged|VERB|root|-1 Norway|PROPN|obj|2 to|PART|mark|5 impose|VERB|xcomp|2 sanctions|NOUN|obj|5 on|ADP|case|8 Belarus|PROPN|obl|5 .|PUNCT|punct|2',
    ],
    ['Anna Berg=p1', 'Norway=c1', 'Belarus=c2'],
    ['CALLED_FOR NOR>BLR by Anna Berg'],
  ],
  [
    [
      'Norwegian|ADJ|amod|1 sanctions|NOUN|nsubj|5 on|ADP|case|3 Belarus|PROPN|nmod|1 have|AUX|aux|5 hurt|VERB|root|-1 its|PRON|nmod|7 exports|NOUN|obj|5 .|PUNCT|punct|5',
    ],
    ['Norwegian=c1/DEMONYM', 'Belarus=c2'],
    ['IN_FORCE NOR>BLR'],
  ],
  [
    [
      'Norway|PROPN|nsubj|2 may|AUX|aux|2 impose|VERB|root|-1 sanctions|NOUN|obj|2 on|ADP|case|5 Belarus|PROPN|nmod|3 if|SCONJ|mark|8 talks|NOUN|nsubj|8 fail|VERB|advcl|2 .|PUNCT|punct|2',
    ],
    ['Norway=c1', 'Belarus=c2'],
    ['THREATENED NOR>BLR'],
  ],
  [
    [
      'The|DET|det|2 Treasury|PROPN|compound|2 Department|PROPN|nsubj|3 blacklisted|VERB|root|-1 three|NUM|nummod|6 Belarusian|ADJ|amod|6 banks|NOUN|obj|3 .|PUNCT|punct|3',
    ],
    ['Treasury Department=o1', 'Belarusian=c1/DEMONYM'],
    ['IMPOSED USA>three Belarusian banks'],
  ],
  [
    [
      'Norway|PROPN|nsubj|2 has|AUX|aux|2 frozen|VERB|root|-1 the|DET|det|4 assets|NOUN|obj|2 of|ADP|case|6 Ivan|PROPN|nmod|4 Petrov|PROPN|flat|6 .|PUNCT|punct|2',
    ],
    ['Norway=c1', 'Ivan Petrov=p1'],
    ['IMPOSED NOR>Ivan Petrov'],
  ],
  [
    ['Norway|PROPN|nsubj|1 eased|VERB|root|-1 sanctions|NOUN|obj|1 on|ADP|case|4 Belarus|PROPN|nmod|2 .|PUNCT|punct|1'],
    ['Norway=c1', 'Belarus=c2'],
    ['EASED NOR>BLR'],
  ],
  [
    [
      'Norway|PROPN|nsubj|1 extended|VERB|root|-1 its|PRON|nmod|3 sanctions|NOUN|obj|1 against|ADP|case|5 Belarus|PROPN|nmod|3 .|PUNCT|punct|1',
    ],
    ['Norway=c1', 'Belarus=c2'],
    ['EXTENDED NOR>BLR'],
  ],
  [
    [
      'Norway|PROPN|nsubj|1 removed|VERB|root|-1 Ivan|PROPN|obj|1 Petrov|PROPN|flat|2 from|ADP|case|7 its|PRON|nmod|7 sanctions|NOUN|compound|7 list|NOUN|obl|1 .|PUNCT|punct|1',
    ],
    ['Norway=c1', 'Ivan Petrov=p1'],
    ['LIFTED NOR>Ivan Petrov'],
  ],
  [
    [
      'Norway|PROPN|nsubj|3 and|CCONJ|cc|2 Canada|PROPN|conj|0 banned|VERB|root|-1 tariffs|NOUN|obj|3 on|ADP|case|6 steel|NOUN|nmod|4 .|PUNCT|punct|3',
    ],
    ['Norway=c1', 'Canada=c2'],
    [],
  ],
  [
    [
      'Oslo|PROPN|nsubj|2 was|AUX|aux|2 designated|VERB|root|-1 the|DET|det|4 host|NOUN|xcomp|2 of|ADP|case|7 the|DET|det|7 games|NOUN|nmod|4 .|PUNCT|punct|2',
    ],
    [],
    [],
  ],
  [
    [
      'The|DET|det|1 parliament|PROPN|nsubj|4 of|ADP|case|3 Norway|PROPN|nmod|1 opposes|VERB|root|-1 sanctions|NOUN|obj|4 on|ADP|case|7 Belarus|PROPN|nmod|5 .|PUNCT|punct|4',
    ],
    ['parliament of Norway=o1', 'Norway=c1', 'Belarus=c2'],
    ['OPPOSED >BLR by parliament of Norway'],
  ],
  [
    [
      'Ivan|PROPN|nsubj|3 Petrov|PROPN|flat|0 was|AUX|aux|3 sanctioned|VERB|root|-1 by|ADP|case|5 Norway|PROPN|obl|3 in|ADP|case|7 2020|NUM|obl|3 .|PUNCT|punct|3',
    ],
    ['Ivan Petrov=p1', 'Norway=c1'],
    ['IMPOSED NOR>Ivan Petrov on 2020'],
  ],
  [
    [
      'The|DET|det|1 talks|NOUN|nsubj|7 on|ADP|case|3 loopholes|NOUN|nmod|1 in|ADP|case|6 Norwegian|ADJ|amod|6 sanctions|NOUN|nmod|3 went|VERB|root|-1 on|ADP|compound|7 .|PUNCT|punct|7',
    ],
    ['Norwegian=c1/DEMONYM'],
    [],
  ],
  [
    [
      'Is|AUX|aux|2 Norway|PROPN|nsubj|2 imposing|VERB|root|-1 sanctions|NOUN|obj|2 on|ADP|case|5 Belarus|PROPN|obl|2 ?|PUNCT|punct|2',
    ],
    ['Norway=c1', 'Belarus=c2'],
    [],
  ],
  [
    [
      'Norway|PROPN|nsubj|1 sanctioned|VERB|root|-1 two|NUM|nummod|3 companies|NOUN|obj|1 .|PUNCT|punct|1',
      'The|DET|det|2 Norwegian|ADJ|amod|2 sanctions|NOUN|nsubj|3 target|VERB|root|-1 Alfa|PROPN|compound|3 Steel|PROPN|flat|4 and|CCONJ|cc|8 Beta|PROPN|compound|8 Oil|PROPN|conj|4 .|PUNCT|punct|3',
    ],
    ['Norway=c1', 'Norwegian=c1/DEMONYM', 'Alfa Steel=o1', 'Beta=o2'],
    ['IMPOSED NOR>two companies'],
  ],
  [
    [
      'Norway|PROPN|nsubj|1 sanctioned|VERB|root|-1 two|NUM|nummod|3 prisons|NOUN|obj|1 owned|VERB|acl|3 by|ADP|case|7 the|DET|det|7 army|NOUN|obl|4 and|CCONJ|cc|10 five|NUM|nummod|10 officers|NOUN|conj|4 .|PUNCT|punct|1',
    ],
    ['Norway=c1'],
    ['IMPOSED NOR>two prisons+five officers'],
  ],
])('%j with %j says %j', (parsed, named, expected) => {
  expect(told(analysed(parsed, named))).toEqual(expected)
})

test('every quote and every mention that is added is verbatim', () => {
  const analysis = analysed(
    [
      'The|DET|det|2 Treasury|PROPN|compound|2 Department|PROPN|nsubj|3 blacklisted|VERB|root|-1 three|NUM|nummod|6 Belarusian|ADJ|amod|6 banks|NOUN|obj|3 .|PUNCT|punct|3',
    ],
    ['Belarusian=c1/DEMONYM'],
  )
  const { sanctions, added } = readSanctions(analysis)
  expect(added.map(entity => entity.ref).sort()).toEqual(['c2', 'o1'])
  const spans = [...sanctions.flatMap(one => one.evidence), ...added.flatMap(entity => entity.mentions)]
  expect(spans.length).toBeGreaterThan(2)
  for (const span of spans) expect(analysis.document.text.slice(span.start, span.end)).toBe(span.text)
})
