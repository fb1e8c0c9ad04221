import type { Locale } from '@/i18n/locale'
import { fixed } from '@/models/numbers'
import { checkNumbers, firstNumbers, worked } from '@/questions/bound/model'
import type { Answer, Ask, Key, Numbers } from '@/questions/bound/schema'
import type { Ask as NumericAsk, Key as NumericKey } from '@/questions/numeric/schema'
import { scoring as numeric, typedNumber } from '@/questions/numeric/score'
import type { Scoring } from '@/questions/types'

/**
 * A number about numbers: the key is worked out from those the answer carries, with the arithmetic of the calculator. An
 * answer that carries none is about what the question shows at first. All else is as for any number.
 */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => ({ typed: '' }),
  adapt,
  isReady: (answer, ask, locale) => numeric.isReady(adapt(answer, ask).typed, plainAsk(ask), locale),
  score(answer, ask, key, locale) {
    const { typed, of } = adapt(answer, ask)
    return numeric.score(typed, plainAsk(ask), plainKey(ask, key, of), locale)
  },
  solution: (ask, key) => ({ typed: fixed(plainKey(ask, key, key.of).value, ask.decimals), ...(key.of ? { of: key.of } : {}) }),
  keep: (answer, score) => ({ ...answer, typed: score.earned > 0 ? answer.typed : '' }),
  read: (answer, ask, locale) => numeric.read(adapt(answer, ask).typed, plainAsk(ask), locale),
  /** A mistake may lead to several numbers: which dimension was taken for the right one is open. */
  label(feedback, ask, key, locale) {
    const { value, wrong } = plainKey(ask, key, key.of)
    const values = feedback === 'answer' ? [value] : wrong.filter(({ id }) => id === feedback).map((one) => one.value)
    return values.length > 0 ? (numeric.read(values.map((one) => fixed(one, ask.decimals)).join(' / '), plainAsk(ask), locale)[0] as string) : ''
  },
  /**
   * The key for the numbers of this answer: with the working under "why", and with how the answer's own mistake came
   * about. A mistake that nobody could tell from another, or from the right number, says nothing. Where the answer has no
   * numbers of its own, as on paper, the working says whose they are.
   */
  keyFor(answer, ask, key, locale) {
    const { typed, of } = adapt(answer, ask)
    const { right, wrong } = worked(ask, of ?? firstNumbers(ask), key.errors)
    const silent = key.errors.filter((error) => !wrong.some(({ id }) => id === error)) as string[]
    const feedback = Object.fromEntries(Object.entries(key.feedback).filter(([id]) => !silent.includes(id)))
    const score = scoring.score(answer, ask, key, locale)
    const made = score.kind === 'scored' ? score.parts[0]?.feedback : undefined
    const number = typedNumber(typed, Boolean(ask.unit)) ?? 0
    const [way] = wrong.filter(({ id }) => id === made).sort((a, b) => Math.abs(a.value - number) - Math.abs(b.value - number))
    const told = way && feedback[way.id]
    if (told) feedback[way.id] = { ...told, why: followed(told.why, way.text, locale) }
    const explain = followed(key.explain, right.text, locale)
    if (of) return { ...key, of, explain, feedback }
    const whose = `${ask.example.name}${locale === 'zh' ? '：' : ': '}`
    return { ...key, explain: ask.numbers === 'own' ? whose + explain : explain, feedback }
  },
}

/** A sentence and the working after it. */
function followed(sentence: string, working: string, locale: Locale): string {
  return working ? `${sentence}${locale === 'zh' ? '' : ' '}${working}${locale === 'zh' ? '。' : '.'}` : sentence
}

function plainAsk(ask: Ask): NumericAsk {
  return { ...ask, type: 'numeric' }
}

function plainKey(ask: Ask, key: Key, of: Numbers = firstNumbers(ask)): NumericKey {
  const { right, wrong } = worked(ask, of, key.errors)
  return { ...key, ...right, wrong }
}

function adapt(answer: unknown, ask: Ask): Answer {
  const { typed, of } = Object(answer) as Partial<Record<keyof Answer, unknown>>
  const numbers = checkNumbers(of, ask)
  return { typed: typeof typed === 'string' ? typed : '', ...(numbers ? { of: numbers } : {}) }
}
