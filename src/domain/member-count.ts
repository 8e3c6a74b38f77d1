/** How many members a sentence gives something: at least, at most, or just so many. */
export interface MemberCount {
  min: number | null
  max: number | null
  text: string
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const number = String.raw`\d{1,3}|(?:${[...Object.keys(tens)].join('|')})(?:-(?:${words.slice(1, 10).join('|')}))?|${words.slice(2).join('|')}`
const dozens = '(?:a|two|three|four|five|six) dozen'
const members = 'countries|nations|states|members|member states|governments|planners'
const counted = new RegExp(
  String.raw`\b(?:(over|more than|at least|no fewer than)\s+|(up to|at most|fewer than|no more than)\s+)?(${dozens}|${number})(\s?\+|-plus|\s+or more)?(?:-(?:nation|member|country|state)\b|(?:[\s-]+(?!${members})[\p{L}-]+){0,2}[\s-]+(?:${members})\b)`,
  'iu',
)

/** The number of members that a sentence tells; null where it tells none. «38-plus» is at least 38, «a 26-nation alliance» has 26. */
export function memberCount(sentence: string): MemberCount | null {
  const found = counted.exec(sentence)
  if (!found) return null
  const [text, above, below, told = '', plus] = found
  const value = numberOf(told.toLowerCase())
  if (value === null) return null
  if (below) return { min: null, max: value, text }
  return { min: value, max: above || plus ? null : value, text }
}

function numberOf(told: string): number | null {
  if (/^\d+$/.test(told)) return Number(told)
  const dozen = /^(\w+) dozen$/.exec(told)
  if (dozen) return 12 * (dozen[1] === 'a' ? 1 : words.indexOf(dozen[1] ?? ''))
  const [ten = '', one] = told.split('-')
  const whole = tens[ten] ?? words.indexOf(ten)
  if (whole < 0) return null
  return whole + (one ? words.indexOf(one) : 0)
}
