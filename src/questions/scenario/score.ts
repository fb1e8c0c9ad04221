import { pathOf, play } from '@/models/scenario'
import type { Answer, Ask, Key } from '@/questions/scenario/schema'
import type { Scoring } from '@/questions/types'

/** A case is over when its play has come to an end; there are no points for how. */
export const scoring: Scoring<Ask, Key, Answer> = {
  emptyAnswer: () => [],
  adapt,
  isReady(answer, ask) {
    const { steps, node } = play(ask.case, adapt(answer, ask))
    if (node.end) return null
    return { code: steps.length > 0 ? 'not-over' : 'empty', part: 'now' }
  },
  score(answer, ask, _key, locale) {
    const reason = scoring.isReady(answer, ask, locale)
    return reason ? { kind: 'not-ready', reason } : { kind: 'scored', earned: 0, possible: 0, parts: [] }
  },
  solution: () => [],
  keep: (answer) => answer,
  read: (answer, ask) => play(ask.case, adapt(answer, ask)).steps.map(({ choice }, index) => `${index + 1}. ${choice.text}`),
  label: () => '',
  whole: (ask) =>
    ask.case.nodes.flatMap(({ who, text, choices, debrief }, index) => [
      `${index + 1}. ${who ? `${who}: ` : ''}${text}${debrief ? ` ${debrief}` : ''}`,
      ...choices.map(({ text: choice, feedback, to }) => {
        const places = to.map((one) => ask.case.nodes.findIndex((node) => node.id === one.to) + 1)
        return `– ${choice} ${feedback} (→ ${places.join(' / ')})`
      }),
    ]),
}

function adapt(answer: unknown, ask: Ask): Answer {
  return Array.isArray(answer) ? pathOf(play(ask.case, answer)) : []
}
