/** What `parley judge` can be told to do. */
export const judgeActions = [
  'ask',
  'list',
  'listings',
  'same',
  'different',
  'unsure',
  'undo',
  'log',
  'records',
] as const

/** One thing that `parley judge` can be told to do. */
export type JudgeAction = (typeof judgeActions)[number]
