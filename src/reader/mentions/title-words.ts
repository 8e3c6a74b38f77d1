const set = (words: string) => new Set(words.split(/\s+/))

/** Nouns that name an office. */
export const officeNouns = set(
  `president presidents minister ministers premier premiers chancellor chancellors secretary secretaries king queen prince princess
  emir sultan pope emperor ambassador ambassadors envoy envoys representative commissioner chief chair chairman chairwoman chairperson director
  governor mayor spokesman spokeswoman spokesperson leader senator congressman congresswoman speaker commander adviser advisor
  coordinator head taoiseach tánaiste ayatollah negotiator undersecretary attorney monarch ruler premier diplomat official officials
  lawmaker legislator delegate counsellor counselor treasurer rapporteur administrator co-chair counterpart general admiral colonel
  marshal judge justice prosecutor cardinal archbishop patriarch ceo founder chargé d'affaires d’affaires`,
)

/** Offices that one person in a state holds at a time, so that «the president» can name a person. */
export const singularOffices = set(
  'president minister premier chancellor secretary king queen prince emir sultan pope emperor leader envoy ambassador monarch chief ruler taoiseach commissioner mayor governor spokesman spokeswoman speaker general',
)

/** Words that may stand between the owner of an office and its noun. */
export const officeModifiers = set(
  `prime foreign defence defense finance financial interior deputy vice first second crown acting interim caretaker home state economy economic trade
  energy justice health environment education culture transport oil petroleum security national chief senior top special permanent general
  policy affairs presidential peace assistant cabinet opposition party supreme grand high union federal external
  international press commerce commercial treasury labour labor agriculture tourism immigration military army naval air intelligence
  climate development cooperation digital nuclear human rights rebel de facto veteran longtime long-time executive managing associate principal
  consular parliamentary parliament materiel house senate undersecretary major lieutenant brigadier armed forces european regional provincial local`,
)

/** Words that say the office is no longer, or not yet, held. */
export const formerWords = set(
  'former ex then-president late ousted deposed one-time onetime jailed exiled ex-president ex-prime',
)

/** Words that say no more than how an office is held. */
export const stateWords = set(
  'outgoing incoming new newly elected visiting current then newly-elected newly-appointed interim acting caretaker',
)

/** Forms of address that are no office. */
export const honorifics = set(
  'mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady sheikh sheikha prof prof. professor messrs rev. hon. hon madam madame don',
)

/** Forms of address and offices of women. */
export const feminine = set(
  'mrs mrs. ms ms. lady dame queen princess madam madame spokeswoman chairwoman congresswoman sheikha',
)
/** Forms of address and offices of men. */
export const masculine = set(
  'mr mr. sir lord king prince emir sultan sheikh spokesman chairman congressman pope emperor',
)

/** Words that what somebody is in charge of may end with: «Minister for Public Security», «Coordinator for the Middle East Peace Process». */
export const charges = set(
  `affairs security peace process defence defense trade commerce state interior finance justice health energy environment education labour labor
  development cooperation transport agriculture culture tourism migration refugees rights democracy counterterrorism nonproliferation disarmament
  resources management innovation science technology industry economy policy operations planning issues change climate women children youth sport sports
  service services forces staff command council commission committee union nations republic kingdom federation confederation assembly parliament senate
  house representatives department ministry office bureau agency east west north south asia africa europe pacific america americas hemisphere
  humanitarian relief coordination integration reform infrastructure investment communications information media religion freedom fisheries
  forestry water housing welfare planning budget treasury police army navy region territories islands enlargement neighbourhood`,
)

/** Capitalised words of headings that are no names. */
export const headingWords = set(
  `meeting meetings statement dialogue summit visit talks conference press release remarks call travel trip forum group team plan program
  programme joint update speech interview briefing readout agreement day week year director general deputy chair co-chair act law bill fund report
  branch division center centre institute laboratory directorate section unit board bank university college court initiative project task alliance partnership`,
)

/** Whether a word in lower case is of a title: a form of address, an office or what stands before one. */
export function isTitleWord(word: string): boolean {
  return honorifics.has(word) || officeNouns.has(word) || officeModifiers.has(word)
}
