import { textOf } from '@/questions/parts'
import type { Answer, Ask, Key } from '@/questions/single/schema'
import type { Scoring } from '@/questions/types'

/** One right answer: 1 for it, 0 for any other. The right option not chosen is told as missed. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => null,
  adapt,
  isReady: (answer, ask) => (adapt(answer, ask) === null ? { code: 'empty', part: ask.options[0]?.id } : null),
  score(answer, ask, key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    if (reason) return { kind: 'not-ready', reason }
    const right = answer === key.correct
    return {
      kind: 'scored',
      earned: right ? 1 : 0,
      possible: 1,
      parts: [
        { id: answer as string, state: right ? 'right' : 'wrong', feedback: answer as string },
        ...(right ? [] : [{ id: key.correct, state: 'missed' as const, feedback: key.correct }]),
      ],
    }
  },
  solution: (_, key) => key.correct,
  keep: (answer, score) => (score.earned ? answer : null),
  read: (answer, ask) => (adapt(answer, ask) === null ? [] : [textOf(ask.options, answer as string)]),
  label: (feedback, ask) => textOf(ask.options, feedback),
}

function adapt(answer: unknown, ask: Ask): Answer {
  return ask.options.find((option) => option.id === answer)?.id ?? null
}
