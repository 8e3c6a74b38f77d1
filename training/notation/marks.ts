import type { NumberedLine } from './blocks.ts'
import type { Report } from './problem.ts'

/** Marked words of a text: `{p1 Kim}`, `{p1+p2 both}`, `{c1~ Paris}`, `{t President}`, `{d Tuesday}`. */
export interface Mark {
  refs: string[]
  metonym: boolean
  start: number
  end: number
  text: string
  line: number
}

/** The plain text, and its marks in the order in which they begin. */
export interface MarkedText {
  text: string
  marks: Mark[]
}

const opening = /^\{((?:[pcolms]\d+(?:\+[pcolms]\d+)*~?)|t|d)\s+/
const listItem = /^(?:[-•*]|\d+[.)])\s/

/** Reads the body of a text: lines of a paragraph are joined by a space, list items keep their lines, paragraphs stay apart. */
export function readMarks(lines: readonly NumberedLine[], report: Report): MarkedText {
  const marks: Mark[] = []
  const open: Mark[] = []
  let text = ''
  let gap = ''
  for (const { line, words } of lines) {
    if (words === '') {
      for (const mark of open.splice(0)) report(mark.line, `«{${name(mark)} …» is not closed in its paragraph: add «}»`)
      gap = text === '' ? '' : '\n\n'
      continue
    }
    text += gap === ' ' && listItem.test(words) ? '\n' : gap
    gap = ' '
    let rest = words
    while (rest !== '') {
      const brace = rest.search(/[{}]/)
      const plain = brace < 0 ? rest : rest.slice(0, brace)
      text += plain
      rest = rest.slice(plain.length)
      if (rest === '') break
      if (rest.startsWith('}')) {
        const mark = open.pop()
        rest = rest.slice(1)
        if (!mark) report(line, 'a «}» closes nothing: delete it')
        else close(mark, text, report)
        continue
      }
      const [whole, head] = opening.exec(rest) ?? []
      rest = rest.slice(whole?.length ?? 1)
      if (head === undefined) {
        report(
          line,
          `«{${rest.slice(0, 20)}» opens no mark: write {p1 …}, {c1 …}, {o1 …}, {l1 …}, {m1 …}, {s1 …}, {t …} or {d …}`,
        )
        continue
      }
      const mark = {
        refs: head.replace('~', '').split('+'),
        metonym: head.endsWith('~'),
        start: text.length,
        end: 0,
        text: '',
        line,
      }
      marks.push(mark)
      open.push(mark)
    }
  }
  for (const mark of open) report(mark.line, `«{${name(mark)} …» is not closed: add «}»`)
  return { text, marks: marks.filter(mark => mark.end > mark.start) }
}

function close(mark: Mark, text: string, report: Report): void {
  mark.end = text.length
  mark.text = text.slice(mark.start)
  if (mark.text.trim() === '') report(mark.line, `«{${name(mark)}}» marks no words`)
  if (mark.text !== mark.text.trim())
    report(mark.line, `«{${name(mark)} ${mark.text}}»: a space stands inside the braces: move it out`)
}

function name(mark: Mark): string {
  return `${mark.refs.join('+')}${mark.metonym ? '~' : ''}`
}
