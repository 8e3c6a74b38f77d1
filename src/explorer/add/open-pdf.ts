import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { DocumentInput } from '../generated.ts'
import { type Line, textOfPages } from './pdf-text.ts'

GlobalWorkerOptions.workerSrc = worker

/**
 * The text of a PDF file, page by page, with its title where it has one.
 * @throws Error when there is no text in it: a scan has to be read by other means first.
 */
export async function openPdf(bytes: ArrayBuffer): Promise<DocumentInput> {
  const pdf = await getDocument({ data: bytes, isEvalSupported: false }).promise
  const pages: Line[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(linesOf(content.items))
  }
  const { info } = await pdf.getMetadata()
  await pdf.destroy()
  const text = textOfPages(pages)
  if (text === '') throw new Error('there is no text in it, perhaps it is a scan')
  const title = (info as { Title?: unknown }).Title
  return { text, ...(typeof title === 'string' && title.trim() && { title: title.trim() }) }
}

/** The lines of a page, in the order in which it tells them. */
function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const { str, transform, height } = item as { str: string; transform: number[]; height: number }
    const y = transform[5] ?? 0
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < 2) last.text += str
    else if (str.trim()) lines.push({ text: str, y, height })
  }
  return lines
}
