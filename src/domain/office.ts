import countries from 'i18n-iso-countries'
import nationalities from 'i18n-nationality'
import { foldName } from './name.ts'
import { oneSpelling } from './spelling.ts'

/** What an office is for, from the top of a state downwards. */
const officeLevels = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'FINANCE_MINISTER',
  'MINISTER',
  'ORGANIZATION_HEAD',
  'AMBASSADOR',
  'ENVOY',
  'ADVISER',
  'SPOKESPERSON',
  'OTHER',
] as const
export type OfficeLevel = (typeof officeLevels)[number]

const levels: readonly (readonly [RegExp, OfficeLevel])[] = [
  [/\b(spokes(man|woman|person)|press secretary)\b/, 'SPOKESPERSON'],
  [/\b(advis[eo]r|aide|chief of staff|counsell?or)\b/, 'ADVISER'],
  [/\b(envoy|special representative|mediator|negotiator)\b/, 'ENVOY'],
  [/\b(ambassador|high commissioner|permanent representative|charge d affaires)\b/, 'AMBASSADOR'],
  [/\b(vice|deputy|former|ex|acting deputy|first lady|elect|mayor|governor|speaker)\b/, 'OTHER'],
  [
    /\bsecretary general\b|\bdirector general\b|\b(president|chair\w*|head) of .*\b(commission|council|bank|agency|fund|parliament|union|organi[sz]ation|committee|company|board|assembly|court|duma|senate|house)\b|\b(eu|european|commission|council|bank) (president|chief)\b|\bnato chief\b/,
    'ORGANIZATION_HEAD',
  ],
  [
    /\b(foreign|external affairs) (minister|secretary|policy chief)\b|\bminister (of|for) (foreign|external) (?!(?:and )?(?:trade|commerce|economic))|\bsecretary of state$|\bforeign office minister\b|\btop diplomat\b/,
    'FOREIGN_MINISTER',
  ],
  [
    /\bdefen[cs]e (minister|secretary)\b|\bminister (of|for) defen[cs]e\b|\bsecretary of (defen[cs]e|war)\b|\bwar secretary\b/,
    'DEFENCE_MINISTER',
  ],
  [
    /\bfinance minister\b|\bminister of finance\b|\btreasury secretary\b|\bsecretary of treasury\b|\bchancellor of exchequer\b/,
    'FINANCE_MINISTER',
  ],
  [/\b(prime minister|premier|taoiseach|head of government)\b/, 'HEAD_OF_GOVERNMENT'],
  [/\bchancellor\b/, 'HEAD_OF_GOVERNMENT'],
  [/\b(minister|secretary)\b/, 'MINISTER'],
  [
    /^(president|king|queen|emperor|emir|sultan|pope|supreme leader|head of state|grand duke|monarch)\b/,
    'HEAD_OF_STATE',
  ],
]

/** The level of an office by its title; «OTHER» when the title does not tell. */
export function officeLevel(title: string, country: string | null): OfficeLevel {
  const bare = bareTitle(title, country)
  return levels.find(([pattern]) => pattern.test(bare))?.[1] ?? 'OTHER'
}

/** Whether a title says that its holder is out of office or not yet in it. */
export function isPastOrFutureOffice(title: string): boolean {
  return /\b(former|ex|late|outgoing|incoming|elect|designate|then|onetime|retired)\b/.test(foldName(title))
}

/**
 * The normal form of an office's title: in one spelling, without articles, «incumbent», and the name or demonym of its own country, and what it
 * is for in front: «Minister of Foreign Affairs» is «foreign minister».
 */
export function officeKey(title: string, country: string | null): string {
  return bareTitle(title, country).replace(
    /(?<!\b(?:prime|general) )\b(minister|(?:secretary|director) general|secretary) (?:of|for) (?!state\b)(.+?)(?: affairs)?$/,
    '$2 $1',
  )
}

function bareTitle(title: string, country: string | null): string {
  const folded = oneSpelling(foldName(title.replace(/\b(?:[A-Za-z]\.){2,}/g, letters => letters.replaceAll('.', ''))))
    .replace(/\b(the|his|her|its|incumbent|current|sitting) /g, '')
    .replace(/\bunited nations\b/g, 'un')
    .replace(/^(pm)$/, 'prime minister')
  if (country === null) return folded
  const own = ownNames(country)
  const found = own.find(name => folded.startsWith(`${name} `) || folded.endsWith(` of ${name}`))
  const bare = found === undefined ? folded : folded.replace(new RegExp(`^${found} | of ${found}$`), '')
  return bare === '' ? folded : bare
}

function ownNames(iso3: string): string[] {
  const names = countries.getName(iso3, 'en', { select: 'all' }) as string[] | string | undefined
  const demonym = nationalities.getName(iso3, 'en') as string | undefined
  const further: Readonly<Record<string, readonly string[]>> = {
    USA: ['us', 'american'],
    GBR: ['uk', 'british', 'britain'],
    NLD: ['dutch'],
    SAU: ['saudi'],
    ARE: ['emirati'],
  }
  const all = [...(names === undefined ? [] : [names].flat()), ...(demonym === undefined ? [] : [demonym])]
  return [...all.map(foldName), ...(further[iso3] ?? [])].sort((a, b) => b.length - a.length)
}
