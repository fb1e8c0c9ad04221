import type { ComponentType } from 'preact'
import classify from '@/questions/classify/island'
import { type LessonFile, propsOf } from '@/questions/lesson-file'
import multi from '@/questions/multi/island'
import numeric from '@/questions/numeric/island'
import order from '@/questions/order/island'
import single from '@/questions/single/island'
import type { QuestionType } from '@/questions/types'
import { mount as mountUnit } from '@/ui/mount'

// biome-ignore lint/suspicious/noExplicitAny: each type knows its own props; who looks it up by name cannot
const types: Record<QuestionType, ComponentType<any>> = { single, multi, numeric, classify, order }

/**
 * Brings one question of a page to life. All types are one script: together they weigh 7 KB, and on a slow network five
 * small files cost more than the bytes they might save.
 *
 * @param file the lesson's question file; `data-of` of the place says which question
 */
export function mount(place: HTMLElement, file: unknown): void {
  const props = propsOf(file as LessonFile, place.dataset)
  mountUnit(types[props.ask.type], props, place)
}
