/** Parts of words that Britain and America spell in two ways, and the one that stands for both. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/\b(def|off|lic|pret)ence(?=s?\b|d\b|less\b)/g, '$1ense'],
  [/\b((?:kilo|centi|milli)?met|cent|theat|amphitheat|lit|fib|calib|sab|spect|lust)re(?=s?\b|d\b)/g, '$1er'],
  [
    /\b((?:mis|dis|un)?(?:lab|harb|col|hon|fav|behavi|neighb|arm|rum|hum|vap|endeav|sav|vig|rig|val|parl|tum|flav|od|splend|cand))our/g,
    '$1or',
  ],
  [/isation(?=s?\b|al\b|ally\b)/g, 'ization'],
  [/\b(\w{2,}(?:al|il|an|on|ern|or|ar|at|it|ut|ic|id|im|og|gn|rd|th))is(?=e\b|es\b|ed\b|ing\b|ers?\b)/g, '$1iz'],
  [/\b(anal|catal|paral)ys(?=e\b|es\b|ed\b|ing\b|ers?\b)/g, '$1yz'],
  [/\bprogramme(?=s?\b)/g, 'program'],
  [
    /\b(travel|counsel|council|cancel|label|model|fuel|level|signal|dial|tunnel|jewel)l(?=ers?\b|ors?\b|ed\b|ing\b)/g,
    '$1',
  ],
  [/\bjewellery\b/g, 'jewelry'],
  [/\b(enrol|fulfil|instal)(?=ments?\b)/g, '$1l'],
  [/\b(dial|catal|anal)ogue(?=s?\b)/g, '$1og'],
  [/\b(judg|acknowledg)ement/g, '$1ment'],
  [/\b(p|orthop|encyclop)ae(?=d)/g, '$1e'],
  [/\b(gyn|arch)ae(?=co|o)/g, '$1e'],
  [/\b(an)ae(?=sth)/g, '$1e'],
  [/\bmanoeuv(?:re|er)/g, 'maneuver'],
  [/\baluminium\b/g, 'aluminum'],
  [/\bsulph(?=ur)/g, 'sulf'],
  [/\bploughs?\b/g, 'plow'],
  [/\baeroplane/g, 'airplane'],
  [/\bartefact/g, 'artifact'],
  [/\bgrey\b/g, 'gray'],
  [/\bco (?=(?:op|ord)(?:erati|inati))/g, 'co'],
]

/** A folded text in one spelling: «defence» and «defense», «centre» and «center», «organisation» and «organization» are written alike. */
export function oneSpelling(folded: string): string {
  return variants.reduce((text, [pattern, by]) => text.replace(pattern, by), folded)
}
