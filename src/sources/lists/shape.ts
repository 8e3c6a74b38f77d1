import type { ListFile } from './list-source.ts'

/** Whether a file begins as XML does. */
export async function isXml(file: ListFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8')
  let start = ''
  for await (const chunk of file.open()) {
    start += decoder.decode(chunk, { stream: true })
    if (start.trim() !== '') break
  }
  return /^[\s\uFEFF]*</.test(start)
}
