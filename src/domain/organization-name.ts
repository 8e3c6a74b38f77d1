import { foldName } from './name.ts'
import { oneSpelling } from './spelling.ts'

const companyForms =
  / (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|pjsc|ojsc|oao|pao|ooo|zao|jsc|ao|ag|gmbh|kg|sa|sas|spa|srl|nv|bv|oy|oyj|ab|as|asa|kft|doo|pte|pty|bhd)$/
const formsInFront =
  /^(?:(?:public|open|closed)? ?joint stock (?:company|co)|limited liability company|pjsc|ojsc|cjsc|jsc|oao|pao|ooo|zao|llc) (?=.)/

const international: readonly (readonly [string, string])[] = [
  ['north atlantic treaty organization', 'nato'],
  ['north atlantic alliance', 'nato'],
  ['united nations', 'un'],
  ['united nations organization', 'un'],
  ['european union', 'eu'],
  ['african union', 'au'],
  ['united nations security council', 'un security council'],
  ['security council of united nations', 'un security council'],
  ['united nations general assembly', 'un general assembly'],
  ['association of southeast asian nations', 'asean'],
  ['organization for security and cooperation in europe', 'osce'],
  ['organization of petroleum exporting countries', 'opec'],
  ['international atomic energy agency', 'iaea'],
  ['international monetary fund', 'imf'],
  ['world health organization', 'who'],
  ['world trade organization', 'wto'],
  ['shanghai cooperation organization', 'sco'],
  ['collective security treaty organization', 'csto'],
  ['gulf cooperation council', 'gcc'],
  ['cooperation council for arab states of gulf', 'gcc'],
  ['economic community of west african states', 'ecowas'],
  ['organization of islamic cooperation', 'oic'],
  ['commonwealth of independent states', 'cis'],
  ['group of seven', 'g7'],
  ['group of 7', 'g7'],
  ['group of twenty', 'g20'],
  ['group of 20', 'g20'],
  ['european 3', 'e3'],
  ['asia pacific economic cooperation', 'apec'],
  ['international committee of red cross', 'icrc'],
  ['international criminal court', 'icc'],
  ['office of foreign assets control', 'ofac'],
  ['palestine liberation organization', 'plo'],
]
const acronyms: ReadonlyMap<string, string> = new Map(international)

/** The normal form of an organization's name in one spelling: without «the», company forms at either end and what stands in brackets; known bodies by acronym. */
export function organizationKey(name: string): string {
  const full = normalForm(name.replace(/\([^)]*\)/g, ' '))
  return acronyms.get(full) ?? full
}

function normalForm(name: string): string {
  const folded = foldName(name.replace(/\b(?:[A-Za-z]\.){2,}/g, letters => letters.replaceAll('.', '')))
  const words = oneSpelling(folded).replace(/\b(the|and) /g, '')
  const bare = words.replace(formsInFront, '').replace(companyForms, '').replace(companyForms, '')
  return bare === '' ? words : bare
}
