import { cleanName, type GapState } from '@/models/gap-state'
import { itemCount } from '@/models/servqual'
import type { Survey } from '@/models/survey'
import type { Scale } from '@/schemas/instrument'

/**
 * Numbers of items as people write them; null where it is none.
 *
 * @example itemsIn('10-13, 18–22') // => [10, 11, 12, 13, 18, 19, 20, 21, 22]
 * @example itemsIn('') // => []
 */
export function itemsIn(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,、;\s]+/)
    .filter(Boolean)
  const found = new Set<number>()
  for (const part of parts) {
    const [, from = '', to = from] = /^(\d{1,2})(?:[-–—~](\d{1,2}))?$/.exec(part) ?? []
    const [first, last] = [Number(from), Number(to)]
    if (!from || first < 1 || last > itemCount || first > last) return null
    for (let item = first; item <= last; item += 1) found.add(item)
  }
  return [...found].sort((a, b) => a - b)
}

/** The answering scale whose top the largest answer needs. @example scaleOf(6) // => 7 */
export function scaleOf(top: number): Scale {
  return top <= 5 ? 5 : top <= 7 ? 7 : 9
}

/** The means of a survey as the numbers of the calculator; weights stay as they were where the survey has none. */
export function stateOf(survey: Survey, scale: Scale, file: string, before: GapState): GapState {
  return {
    name: cleanName(file.replace(/\.[^.]+$/, '')),
    mode: 'items',
    scale,
    n: survey.n,
    weights: survey.weights ? [...survey.weights] : [...before.weights],
    expectation: survey.items.map(({ expectation }) => expectation.mean),
    perception: survey.items.map(({ perception }) => perception.mean),
    means: null,
  }
}
