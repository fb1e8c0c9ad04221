import { choosing } from '@/questions/choosing'
import type { Answer, Ask, Key } from '@/questions/hotspot/schema'

/** Places pointed out: right ones minus wrong ones, out of as many as are asked for. */
export const scoring = choosing<Ask, Key>((ask) => ask.regions)

/**
 * The answer after a region was pressed. Where one place is asked for, a second takes the place of the first.
 *
 * @example pressed(['a'], 'b', { choose: 1, regions }) // => ['b']
 * @example pressed(['a'], 'a', { choose: 2, regions }) // => []
 */
export function pressed(answer: Answer, id: string, { choose, regions }: Pick<Ask, 'choose' | 'regions'>): Answer {
  if (choose === 1) return answer.includes(id) ? [] : [id]
  return regions.map((region) => region.id).filter((one) => (one === id ? !answer.includes(id) : answer.includes(one)))
}
