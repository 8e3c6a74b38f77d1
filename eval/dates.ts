/** First and last day that an EDTF date or interval allows; open ends are far away. */
export function bounds(edtf: string): [string, string] {
  const [from = '', to = from] = edtf.replace(/[?~%]/g, '').split('/')
  return [
    from === '..' || from === '' ? '0000-01-01' : from,
    to === '..' || to === '' ? '9999-12-31' : `${to}-99-99`.slice(0, 10),
  ]
}

/** Whether two dates share no day. A month and a day in it do not contradict. */
export function contradict(left: string, right: string): boolean {
  const [leftMin, leftMax] = bounds(left)
  const [rightMin, rightMax] = bounds(right)
  return leftMax < rightMin.padEnd(10, '-00') || rightMax < leftMin.padEnd(10, '-00')
}

/** Whether two dates are the same, unknown being the same as unknown. */
export function sameDate(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right
  return left.replace(/[?~%]/g, '') === right.replace(/[?~%]/g, '')
}
