import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { DocumentInput } from '../generated.ts'

GlobalWorkerOptions.workerSrc = worker

/**
 * The text of a PDF file, page by page, with its title where it has one.
 * @throws Error when there is no text in it: a scan has to be read by other means first.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<DocumentInput> {
  const pdf = await getDocument({ data: bytes, isEvalSupported: false }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(textOf(content.items))
  }
  const { info } = await pdf.getMetadata()
  await pdf.destroy()
  const text = pages.join('\n\n').trim()
  if (text === '') throw new Error('there is no text in it, perhaps it is a scan')
  const title = (info as { Title?: unknown }).Title
  return { text, ...(typeof title === 'string' && title.trim() && { title: title.trim() }) }
}

/** Lines of one paragraph become one line; a word that was parted at the end of a line is whole again. */
function textOf(items: readonly object[]): string {
  const lines: { text: string; y: number; height: number }[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const { str, transform, height } = item as { str: string; transform: number[]; height: number }
    const y = transform[5] ?? 0
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < 2) last.text += str
    else if (str.trim()) lines.push({ text: str, y, height })
  }
  let text = ''
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const parted = before !== undefined && before.y - line.y > 1.8 * Math.max(before.height, line.height, 1)
    if (text === '' || parted) text += text === '' ? line.text : `\n\n${line.text}`
    else text = /\p{L}-$/u.test(text) ? text.slice(0, -1) + line.text : `${text} ${line.text}`
  }
  return text.replaceAll(/[ \t]+/g, ' ')
}
