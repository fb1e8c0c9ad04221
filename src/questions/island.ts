import type { ComponentType } from 'preact'
import classify from '@/questions/classify/island'
import { type LessonFile, propsOf } from '@/questions/lesson-file'
import multi from '@/questions/multi/island'
import numeric from '@/questions/numeric/island'
import order from '@/questions/order/island'
import single from '@/questions/single/island'
import type { QuestionType } from '@/questions/types'
import { type Place, setPlace } from '@/stores/place'
import { mount as mountUnit } from '@/ui/mount'

/** The registry of views: host, scorer and view of each type. */
// biome-ignore lint/suspicious/noExplicitAny: each type knows its own props; who looks it up by name cannot
export const types: Record<QuestionType, ComponentType<any>> = { single, multi, numeric, classify, order }

/**
 * Brings one question of a page to life. All types are one script: together they weigh 7 KB, and on a slow network five
 * small files cost more than the bytes they might save.
 *
 * @param file the lesson's question file; `data-of` of the element says which question
 */
export function mount(element: HTMLElement, file: unknown, place: Place): void {
  setPlace(place)
  const props = propsOf(file as LessonFile, element.dataset)
  mountUnit(types[props.ask.type], props, element)
}
