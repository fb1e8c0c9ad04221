import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import { didYouMean, oneOf } from '@/checks/text'
import type { Rule } from '@/checks/types'
import { firstNumbers, worked } from '@/questions/bound/model'
import { type Item, toAsk } from '@/questions/bound/schema'

const rule = 'bound'

/** A question bound to a tool takes its worked example from a survey that exists, and each mistake it names can be told by its number there. */
export const bound: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data, bank }) => {
    if (data.type !== 'numeric' || !data.bound) return []
    const { preset, errors } = data.bound
    const settings = course.instruments.map((file) => file.id)
    if (!settings.includes(preset)) {
      return [
        atEntry(rule, entry, ['bound', 'preset'], {
          what: `question ${entry.id}: no such survey`,
          expected: oneOf(settings),
          found: `"${preset}"`,
          cure: didYouMean(preset, settings, 'Use a setting that exists, or add content/instruments/servqual.<setting>.yaml.'),
        }),
      ]
    }
    const example = data.bound.example ?? course.instruments.find((file) => file.id === preset)?.data?.example
    if (!example) return []
    const ask = toAsk({ ...data, bound: { ...data.bound, example } } satisfies Item, bank.scope, 'en')
    const { right, wrong } = worked(
      ask,
      firstNumbers(ask),
      errors.map(({ error }) => error),
    )
    return errors.flatMap(({ error }, index) =>
      wrong.some(({ id }) => id === error)
        ? []
        : [
            atEntry(rule, entry, ['bound', 'errors', index, 'error'], {
              severity: 'warning',
              what: `question ${entry.id}: with the worked example nobody can tell ${error}`,
              expected: `a number of its own, other than the right one (${right.value.toFixed(ask.decimals)}) and those of the mistakes before it`,
              found: 'the same number, or none',
              cure: 'Take the mistake out, ask for more decimals, or ask about another dimension or item.',
            }),
          ],
    )
  })
