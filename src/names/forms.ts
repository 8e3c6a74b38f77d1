/** Legal forms of companies by what they are, so that «ООО», «LLC» and «Limited Liability Company» agree; a line is one form. */
const lines = `
llc|ooo|limited liability company|limited liability co|obshchestvo s ogranichennoy otvetstvennostyu|tov|tovarystvo z obmezhenoyu vidpovidalnistyu|gmbh|gesellschaft mit beschrankter haftung|sarl|srl|societa a responsabilita limitata|societatea cu raspundere limitata|sociedad de responsabilidad limitada|s de rl|doo|d o o|sp z oo|spolka z ograniczona odpowiedzialnoscia|kft|sro|s r o|bv|besloten vennootschap|bvba|lda|limitada|ltda|ood|eood|uab|oao llc
ltd|limited|pte ltd|pty ltd|private limited|pvt ltd|co ltd|company limited|co limited|sdn bhd|bhd
jsc|joint stock company|joint stock co|oao|pao|zao|ao|pjsc|ojsc|cjsc|open joint stock company|public joint stock company|closed joint stock company|aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|pat|prat|ag|aktiengesellschaft|sa|s a|societe anonyme|sociedad anonima|sociedade anonima|spa|s p a|societa per azioni|nv|naamloze vennootschap|ab|aktiebolag|publ ab|as|a s|aksjeselskap|aktieselskab|asa|oy|oyj|osakeyhtio|plc|public limited company|se|kk|kabushiki kaisha|tbk|pt|ad|a d|akcionarsko drustvo|sab de cv|sa de cv
inc|incorporated|corp|corporation|co|company|compania|compagnie|lp|l p|llp|limited partnership|kg|kommanditgesellschaft|gmbh co kg|og|sas|sca|scs|fze|fzc|fzco|dmcc|est|establishment`

/** The form that words name, longest first: words → number of the line. */
export const companyForms: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line, number) => line.split('|').map(form => [form, number] as const)),
)

/** Words that say little in the name of an organization. */
export const commonWords: ReadonlySet<string> = new Set(
  'the of and for de la le les des du der die das und y e group holding holdings international'.split(' '),
)

/** One word for the short and the long way to write it. */
export const shortWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    int: 'international',
    natl: 'national',
    bros: 'brothers',
    mfg: 'manufacturing',
    univ: 'university',
    dept: 'department',
    govt: 'government',
    assn: 'association',
    assoc: 'association',
    inst: 'institute',
    tech: 'technology',
    eng: 'engineering',
    engg: 'engineering',
    ind: 'industries',
    svcs: 'services',
    dev: 'development',
    mgmt: 'management',
    organisation: 'organization',
    centre: 'center',
    defence: 'defense',
    st: 'saint',
    mt: 'mount',
  }),
)

const digits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** The number that a word writes: «forty», «first», «1st», «44th», «vii»; null for other words. */
export function numberOf(word: string): number | null {
  const written = /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1]
  if (written) return Number(written)
  const small = Math.max(digits.indexOf(word), ordinals.indexOf(word))
  if (small > 0) return small
  const ten = tens.indexOf(word)
  if (ten >= 0) return (ten + 2) * 10
  return /^(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,3}|xi?v|xvi{0,3}|xi?x)$/.test(word) && word.length > 1 ? roman(word) : null
}

function roman(word: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  return [...word].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0
    return sum + (value < (values[word[at + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)
}
