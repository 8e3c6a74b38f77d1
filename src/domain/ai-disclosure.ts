const intelligence = String.raw`(?:\bA\.?I\.?|artificial intelligence|\bchatgpt|large language model|generative model)`
const work =
  '(?:prepar|generat|assist|creat|writ|produc|draft|translat|summari[sz]|edit|help of|aid of|support of|use of|tool)'
const text = '(?:article|story|report|text|content|piece|publication|newsroom|page|translation|summary)'
const near = String.raw`[^.!?\n]{0,120}`
const patterns = [
  [text, intelligence, work],
  [text, work, intelligence],
  [work, text, intelligence],
  [intelligence, work, text],
  [intelligence, text, work],
].map(words => new RegExp(words.join(near), 'iu'))

/** Whether a text says of itself that artificial intelligence had a part in making it: «may have used AI in the preparation of this article». */
export function disclosesAi(words: string): boolean {
  return (
    /\bAI\b|A\.I\.|artificial intelligence|chatgpt|language model|generative model/i.test(words) &&
    patterns.some(one => one.test(words))
  )
}
