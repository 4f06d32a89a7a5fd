/** Why a package was refused, taken apart. */
export interface Refusal {
  expected?: string
  found?: string
  /** Where the sentence does not tell the two apart. */
  problem?: string
  fix: string
  /** An administrator may let it through all the same. */
  forcible: boolean
}

const FORCIBLE = /\s*[;；]\s*(?:an administrator may force it|管理员可强制通过)[.。]?\s*$/
const SENTENCE_END = /(?:\. |。)/
const PAIRS = [/^expected (.+?), found (.+)$/s, /^(?:应为)?([^，]+(?:是|为)[^，]+|应为[^，]+)，(?:安装包中是|实际)(.+)$/s]

/**
 * Takes the server's words of a 422 apart: what it expected, what it found, and how to mend it. What does not have that form
 * is shown as it is.
 */
export function refusalOf(message: string): Refusal {
  const forcible = FORCIBLE.test(message)
  const words = message.replace(FORCIBLE, '')
  const [problem, ...rest] = words.split(SENTENCE_END)
  const fix = rest.join(/[。]/.test(words) ? '。' : '. ').trim()
  const pair = pairIn(problem!.trim())
  return pair ? { ...pair, fix, forcible } : { problem: problem!.trim(), fix, forcible }
}

function pairIn(problem: string): { expected: string; found: string } | undefined {
  for (const pattern of PAIRS) {
    const [, expected, found] = pattern.exec(problem) ?? []
    if (expected && found) return { expected: expected.replace(/^应为\s*/, '').trim(), found: found.replace(/^是\s*/, '').trim() }
  }
  return undefined
}
