import type { Cell } from '../domain/table.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in XML, between tags or in an attribute; characters that XML cannot have become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, found => entities[found] ?? found)
    .replace(/[\t\n\r]/g, found => `&#${found.charCodeAt(0)};`)
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
}

/** A cell as the value of an attribute of a node or edge, lists joined by `;`; null where there is nothing to tell. */
export function xmlValue(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell !== 'object') return xmlText(String(cell))
  return cell.length > 0 ? xmlText(cell.join(';')) : null
}
