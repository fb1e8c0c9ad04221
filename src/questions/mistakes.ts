import type { KeyBase, Scored } from '@/questions/types'

/**
 * Ids of the misconceptions behind what was wrong in an answer: those of its wrong parts, and that of the question as a
 * whole where anything was wrong. Each once, in the order of the parts.
 *
 * @example mistakesOf({ earned: 0, possible: 1, parts: [{ id: 'a', state: 'wrong', feedback: 'a' }], … }, key) // => ['sign-flipped']
 */
export function mistakesOf({ earned, possible, parts }: Scored, key: KeyBase): string[] {
  const wrong = parts.filter((part) => part.state === 'wrong').map((part) => key.feedback[part.feedback]?.misconception)
  const whole = earned < possible ? key.misconception : undefined
  return [...new Set([...wrong, whole].filter((id) => id !== undefined))]
}
