/** Something wrong in a file of texts, and how to mend it. Lines count from 1. */
export interface Problem {
  file: string
  line: number
  text: string | null
  message: string
}

/** Takes note of a problem at a line of the text at hand. */
export type Report = (line: number, message: string) => void

/** A problem as one line of a terminal: file and line, the text's id, what is wrong. */
export function formatProblem({ file, line, text, message }: Problem): string {
  return `${file}:${line}${text === null ? '' : ` ${text}`}: ${message}`
}
