import type { Path } from '@/checks/types'
import type { Question } from '@/schemas/questions'
import type { Bilingual } from '@/schemas/text'

/** One part of a question that has feedback of its own: an option, a card, a row, a named wrong value. */
export interface Part {
  /** From the question. */
  path: Path
  /** Its id; for a number the value itself, or the mistake that leads there. */
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
      return question.options.map((option, index) => optionPart(['options', index], option))
    case 'numeric':
      if (question.bound) {
        return question.bound.errors.map(({ error, why, misconception }, index) => ({
          path: ['bound', 'errors', index],
          name: error,
          text: null,
          why,
          misconception,
          wrong: true,
        }))
      }
      return (question.wrong ?? []).map((value, index) => ({
        path: ['wrong', index],
        name: String(value.value),
        text: null,
        why: value.why,
        misconception: value.misconception,
        wrong: true,
      }))
    case 'classify':
      return question.cards.map((card, index) => placedPart(['cards', index], card))
    case 'truefalse':
      return question.reasons.map((reason, index) => optionPart(['reasons', index], reason))
    case 'blank':
      return question.gaps.flatMap((gap, at) =>
        'options' in gap
          ? gap.options.map((option, index) => optionPart(['gaps', at, 'options', index], option))
          : gap.wrong.map((named, index) => ({
              path: ['gaps', at, 'wrong', index],
              name: named.accept.en[0] ?? '',
              text: null,
              why: named.why,
              misconception: named.misconception,
              wrong: true,
            })),
      )
    case 'match':
      return question.lefts.map((left, index) => placedPart(['lefts', index], left))
    case 'matrix':
      return question.rows.map((row, index) => placedPart(['rows', index], row))
    case 'hotspot':
      return question.regions.map(({ name, ...region }, index) => optionPart(['regions', index], { ...region, text: name }))
    case 'scenario':
    case 'reflect':
      return []
    case 'order':
      return question.items.map((row, index) => placedPart(['items', index], row))
  }
}

interface Authored {
  id: string
  text: Bilingual
  why?: Bilingual | undefined
  misconception?: string | undefined
}

/** An option: choosing it is a mistake unless it is right. */
function optionPart(path: Path, { id, text, why, misconception, correct }: Authored & { correct?: boolean | undefined }): Part {
  return { path, name: id, text, why, misconception, wrong: correct !== true }
}

/** Something to be put in its place: the mistake is in where it is put. */
function placedPart(path: Path, { id, text, why, misconception }: Authored): Part {
  return { path, name: id, text, why, misconception, wrong: false }
}
