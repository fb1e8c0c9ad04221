import type { Locale } from '@/i18n/locale'
import type { Sitting } from '@/models/sitting'
import type { Loaded } from '@/practice/questions'
import { mistakesOf } from '@/questions/mistakes'
import { reviewAgain, saveScore, saveSure } from '@/stores/answering'

/**
 * The share of its points that a question earned in a sitting, 0 to 1; a blank earns nothing.
 *
 * @param record whether it is recorded among the learner's own answers, and not only taken stock of
 */
export function scoreIn({ answers, sure }: Sitting, id: string, of: Loaded | undefined, locale: Locale, record: boolean): number {
  if (!of || !(id in answers)) return 0
  const { ask, key, unit } = of
  const answer = unit.scoring.adapt(answers[id], ask)
  const score = unit.scoring.score(answer, ask, key, locale)
  if (score.kind !== 'scored') return 0
  if (record) {
    reviewAgain(ask)
    saveSure(ask, sure[id])
    saveScore(ask, answer, score, mistakesOf(score, key))
  }
  return score.earned / score.possible
}
