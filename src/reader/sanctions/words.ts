import type { SanctionStatus } from '../../domain/extraction.ts'

/** Nouns that name a sanction by themselves. */
export const sanctionNoun = /^(sanctions?|embargo(es)?|blacklists?|designations?)$/i
/** Nouns that name a sanction only in company, such as «asset freeze», «visa restrictions», «economic measures». */
export const measureNoun = /^(bans?|freezes?|restrictions?|measures?|caps?|penalt(y|ies)|packages?|actions?|rounds?)$/i
const measureCompany: Record<string, RegExp> = {
  ban: /^(travel|visa|arms|oil|import|export|flight|trade|entry|investment)$/i,
  freeze: /^assets?$/i,
  restriction: /^(visa|trade|economic|financial|export|banking|restrictive|investment)$/i,
  measure: /^(sanctions?|restrictive|punitive|economic|financial)$/i,
  cap: /^price$/i,
  penalty: /^(economic|trade|financial)$/i,
  package: /^sanctions?$/i,
  action: /^sanctions?$/i,
  round: /^sanctions?$/i,
}
/** Nouns that only count sanctions: «a package of sanctions», «the imposition of sanctions». */
export const carrierNoun =
  /^(packages?|rounds?|sets?|series|waves?|number|range|types?|kinds?|lists?|regimes?|steps?|actions?|designations?|imposition|use|implementation|announcement|issuance)$/i

/** Whether a noun names a sanction, given the words before it. */
export function namesSanction(noun: string, before: readonly string[]): boolean {
  if (/^designations?$/i.test(noun)) return true
  if (sanctionNoun.test(noun)) return !/^blacklists?$/i.test(noun)
  if (!measureNoun.test(noun)) return false
  const base = noun.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  return before.slice(-2).some(word => measureCompany[base]?.test(word) === true)
}

const classes: readonly (readonly [SanctionStatus, RegExp])[] = [
  [
    'IMPOSED',
    /^(re-?impos|impos|slap|enact|adopt|introduc|lev(y|ied)|plac|put|issu|appl(y|ied)|implement|announc|unveil|order|approv|sign|broaden|expand|tighten|toughen|strengthen|widen|increas|declar|pass|hit|target|levell?ed|set|tak(e|ing)|took|institut)/,
  ],
  ['EXTENDED', /^(extend|renew|prolong)/],
  ['EASED', /^(eas(e|ed|es|ing)$|relax|loosen|waiv|suspend|soften)/],
  ['LIFTED', /^(lift|remov|drop|delist|end(ed|s|ing)?$|terminat|revok|scrap|cancel|repeal|rescind)/],
  ['THREATENED', /^(threaten|consider|mull|weigh|contemplat)/],
  ['PLANNED', /^(plan|prepar|intend|propos|discuss|finalis|finaliz|draft)/],
  ['CALLED_FOR', /^(call|urg|demand|seek|sought|push|press|advocat|recommend|want|appeal)/],
  ['OPPOSED', /^(oppos|reject|veto|object|block|resist|condemn|criticis|criticiz|denounc)/],
  ['AUTHORISED', /^(authori[sz]|empower)/],
  ['IN_FORCE', /^(maintain|keep|kept|retain|uphold|upheld|enforc|remain|fac(e|es|ed|ing)$|adopt)/],
]

/** What a verb does to the sanction that is its object («eased sanctions»), or null. */
export function verbClass(word: string): SanctionStatus | null {
  const lower = word.toLowerCase()
  return classes.find(([, form]) => form.test(lower))?.[0] ?? null
}

/** Verbs by which one does what another has done: «should follow British sanctions». */
export const imitates = /^(follow|match|mirror|join|copy|copies|emulat)/

/** What a noun before «of», «for» or «to» makes of a sanction («the threat of sanctions»), or null. */
export function nounClass(word: string): SanctionStatus | null {
  const lower = word.toLowerCase()
  if (/^(threats?|prospects?|possibilit|risks?|readiness|willingness|warning)/.test(lower)) return 'THREATENED'
  if (/^(calls?|demands?|appeals?|proposals?|requests?|push)$/.test(lower)) return 'CALLED_FOR'
  if (/^(plans?|intentions?|pledges?|promises?|agreement)$/.test(lower)) return 'PLANNED'
  if (/^(powers?|authorit|rights?|mandate|permission)/.test(lower)) return 'AUTHORISED'
  if (/^(decisions?|announcements?|steps?|orders?|moves?)$/.test(lower)) return 'IMPOSED'
  if (/^(opposition|objections?|resistance)$/.test(lower)) return 'OPPOSED'
  if (/^(extension|renewal)$/.test(lower)) return 'EXTENDED'
  return null
}

/** Verbs that are a sanction without naming one; the person, body or state that they act on is the target. */
export const directVerb = /^(sanction(s|ed|ing)?|blacklist(s|ed|ing)?|designat(e|es|ed|ing))$/
/** «Identified pursuant to an Executive Order»: put on a list by it. */
export const listingVerb = /^identif(y|ies|ied|ying)$/
/** Words beside «designated» that make it a sanction. */
export const sanctionCompany =
  /sanction|[Tt]erroris|Executive|E\.O\.|7031|Treasury|State Department|Department of|visa|OFAC|corrupt|fronts? for|is designating|are designating/

/** Verbs that freeze or block property. */
export const freezeVerb = /^(fr(ee|o)z(e|es|en|ing)|immobili[sz](e|es|ed|ing)|block(s|ed|ing)?)$/
/** What is frozen. */
export const property = /^(assets?|reserves?|funds?|accounts?|property|properties|holdings|dollars|euros|money)$/i
/** Lists that somebody is put on or taken from. */
export const sanctionList =
  /(entity list|sdn list|list of specially designated|sanctions? list|terror(ist)? list|blacklist|denied persons list)/i

/** Words that make a target a sector of a country, with the sector's name. */
export const sectorWord =
  /^(sectors?|industr(y|ies)|exports?|imports?|trade|goods|oil|gas|energy|econom(y|ies)|investment|shipping|petroleum|petrochemicals?|exploration|commodities|crude|coal|gold|diamonds?|timber|steel|iron|wine|food|fish|grain|products?|aircraft|airlines?|ships?)$/i

/** Wording that only the authorities of the United States use of their lists. */
export const americanAuthority =
  /\b(Executive Order|E\.O\.|EO 1\d{4}|Specially Designated|SDGT|Foreign Terrorist Organi[sz]ation|7031\(c\)|Entity List|Global Magnitsky|OFAC)/

const measures: readonly (readonly [string, RegExp])[] = [
  [
    'ASSET_FREEZE',
    /\basset freez|\bfr(ee|o)z\w* |freez\w* (of )?(the )?(assets|property|funds)|block(ed|ing)? (sanctions|property|all property)|immobili[sz]/i,
  ],
  ['TRAVEL_BAN', /travel bans?|visa (bans?|restrictions?)|entry bans?|ineligible for entry|7031\(c\)/i],
  ['ARMS_EMBARGO', /arms (embargo|ban|exports?)|weapons (embargo|ban)/i],
  [
    'TRADE',
    /trade (embargo|sanctions|restrictions|ban)|\bembargo\b|import ban|export (ban|controls?|restrictions)|Entity List|oil (ban|embargo)|price cap/i,
  ],
  ['FINANCIAL', /financial (sanctions|restrictions|measures)|banking (sanctions|restrictions)/i],
]

/** Kinds of measures that a passage names. */
export function measuresIn(passage: string): string[] {
  return measures.filter(([, form]) => form.test(passage)).map(([name]) => name)
}

/** The legal basis or list that a passage names, such as «Executive Order 13224»; null without one. */
export function programIn(passage: string): string | null {
  const order = /(?:Executive Order|Executive order|E\.O\.)\s*(?:\(E\.?O\.?\)\s*)?(\d{5})/.exec(passage)
  if (order) return `Executive Order ${order[1]}`
  const other =
    /\b(Section 7031\(c\)|Section 353|Global Magnitsky|(?:UN Security Council |UNSC )?Resolution \d{4}|Presidential Proclamation \d+|INKSNA)/.exec(
      passage,
    )
  return other?.[1] ?? null
}
