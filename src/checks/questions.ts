import type { Path } from '@/checks/types'
import type { Question } from '@/schemas/questions'
import type { Bilingual } from '@/schemas/text'

/** One part of a question that has feedback of its own: an option, a card, a row, a named wrong value. */
export interface Part {
  /** From the question. */
  path: Path
  /** Its id, or the value itself for a number. */
  name: string
  text: Bilingual | null
  why: Bilingual | undefined
  misconception: string | undefined
  /** Choosing it is a mistake: a wrong option or a named wrong value. */
  wrong: boolean
}

/** All parts of a question in authored order. */
export function parts(question: Question): Part[] {
  switch (question.type) {
    case 'single':
    case 'multi':
      return question.options.map((option, index) => ({
        path: ['options', index],
        name: option.id,
        text: option.text,
        why: option.why,
        misconception: option.misconception,
        wrong: option.correct !== true,
      }))
    case 'numeric':
      return question.wrong.map((value, index) => ({
        path: ['wrong', index],
        name: String(value.value),
        text: null,
        why: value.why,
        misconception: value.misconception,
        wrong: true,
      }))
    case 'classify':
      return question.cards.map((card, index) => ({
        path: ['cards', index],
        name: card.id,
        text: card.text,
        why: card.why,
        misconception: card.misconception,
        wrong: false,
      }))
    case 'order':
      return question.items.map((row, index) => ({
        path: ['items', index],
        name: row.id,
        text: row.text,
        why: row.why,
        misconception: row.misconception,
        wrong: false,
      }))
  }
}
