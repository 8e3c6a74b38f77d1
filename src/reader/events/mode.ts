import type { Mode } from '../../domain/extraction.ts'
import type { Pattern } from './trigger.ts'

const phone = /\b(phone|telephone|phoned|telephoned|telephonic(?:ally)?|by phone|phone call|telephone call)\b/i
const video =
  /\b(video|virtual|virtually|videoconference|video-conference|video link|videolink|teleconference|via Zoom|online|remotely|video call)\b/i
const inPerson = /\b(in person|in-person|face[- ]to[- ]face|shook hands)\b/i
const metWord =
  /^(met|meet|meets|meeting|meetings|summits?|ministerials?|dinner|lunch|breakfast|bilateral|gathering|audience|visit|visits|visited|visiting|sat|sit|sitting|encounter)$/

/** How people took part, from the meeting's word, the words around it and whether it has a place; UNKNOWN where they do not say. */
export function modeOf(pattern: Pattern, word: string, clause: string, hasPlace: boolean): Mode {
  const isVideo = video.test(clause)
  if (isVideo && inPerson.test(clause)) return 'MIXED'
  if (isVideo) return 'VIDEO'
  if (phone.test(clause) && !inPerson.test(clause)) return 'PHONE'
  if (inPerson.test(clause)) return 'IN_PERSON'
  // «Called on the president».
  if (pattern === 'HEARD' && /^call(s|ed)$/.test(word)) return 'IN_PERSON'
  if (pattern === 'CALL' || /^calls?$/.test(word)) return 'PHONE'
  if (pattern === 'HOST' || pattern === 'GATHER' || metWord.test(word)) return 'IN_PERSON'
  return hasPlace && /^(talks|negotiations|consultations|round)$/.test(word) ? 'IN_PERSON' : 'UNKNOWN'
}
