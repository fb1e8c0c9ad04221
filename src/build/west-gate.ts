import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { toCsv } from '@/models/csv'
import { random, shuffled } from '@/models/random'
import { itemCount, structure } from '@/models/servqual'
import type { Instrument } from '@/schemas/instrument'

// The survey of the running case: 120 customers of Bluestone Device Repair, West Gate, all invented. It is made, not collected: its
// means are those of the worked example, and a cause is planted in it for the learner to find. `npx tsx src/build/west-gate-cli.ts`
// writes it; a test holds that the file is what this makes.

/** Where the file lies, from the root of the project. */
export const westGateFile = 'public/data/bluestone-west-gate.csv'

const people = 120
const late = 26
const sawPoster = 70

/** Sums of perception of those who had to wait past the hour agreed, 26 of them, where these differ from the others. */
const lateSums: Readonly<Record<number, number>> = { 5: 65, 6: 120, 7: 130, 8: 52, 9: 146, 10: 94 }

/** Sum of expectation of item 8 of those who had seen the poster: 6.90 on average. */
const posterSum = 483

/**
 * The rows of the survey: number, month, answers to 22 statements on either side, points, and three facts from the shop's own
 * records.
 *
 * What is planted: 26 had to wait past the hour agreed, and score reliability far lower than the 94 who had not, whereas it makes no
 * difference whether the work on the bench took up to 40 minutes or longer. Head office believes in speed (gap 1) and measures
 * the bench (gap 2).
 */
export function westGate({ example }: Pick<Instrument, 'example'>): (string | number)[][] {
  const next = random(1988)
  const isLate = Array.from({ length: people }, (_, at) => at < late)
  // Half of the late and half of the others were quick on the bench; the order within each half says nothing.
  const isQuick = Array.from({ length: people }, (_, at) => at % 2 === 0)
  const hasSeen = shuffled(
    Array.from({ length: people }, (_, at) => at < sawPoster),
    next,
  )
  const leaning = () => Array.from({ length: people }, () => next() + next() - 1)
  const [high, content] = [leaning(), leaning()]
  const expectation: number[][] = []
  const perception: number[][] = []
  for (let item = 1; item <= itemCount; item += 1) {
    const e = Math.round((example.expectation[item - 1] ?? 0) * people)
    const p = Math.round((example.perception[item - 1] ?? 0) * people)
    const seen = item === 8 ? posterSum : undefined
    expectation.push(inGroups(hasSeen, seen, e, high, 0.45, next))
    perception.push(inGroups(isLate, lateSums[item], p, content, 0.75, next))
  }
  const points = pointsOf(
    structure.map(({ id }) => example.weights[id]),
    next,
  )
  const rows = shuffled(
    Array.from({ length: people }, (_, at) => [
      next() < 0.5 ? '2026-09' : '2026-10',
      ...expectation.map((column) => column[at] ?? 0),
      ...perception.map((column) => column[at] ?? 0),
      ...(points[at] ?? []),
      isLate[at] ? '晚取 late' : '准时 on time',
      isQuick[at] ? '40分钟以内 up to 40 min' : '40分钟以上 over 40 min',
      hasSeen[at] ? '看过 seen' : '没看过 not seen',
    ]),
    next,
  )
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)
  return [
    [
      '编号 no',
      '月份 month',
      ...numbered('E', itemCount),
      ...numbered('P', itemCount),
      ...numbered('W', structure.length),
      '取机 pick-up',
      '台上时长 bench',
      '一小时海报 poster',
    ],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]
}

/** Answers whose sum is exact, within the marked people and over all: a marked group without a sum of its own is like the others. */
function inGroups(
  marked: readonly boolean[],
  markedSum: number | undefined,
  sum: number,
  leaning: readonly number[],
  noise: number,
  next: () => number,
): number[] {
  const all = marked.map((_, at) => at)
  if (markedSum === undefined) return summing(all, sum, leaning, noise, next)
  const inside = all.filter((at) => marked[at])
  const outside = all.filter((at) => !marked[at])
  const answers: number[] = []
  for (const [group, target] of [
    [inside, markedSum],
    [outside, sum - markedSum],
  ] as const) {
    const found = summing(group, target, leaning, noise, next)
    for (const at of group) answers[at] = found[at] ?? 0
  }
  return answers
}

/** Whole answers from 1 to 7 round the mean, leaning as each person does, moved by single points until the sum is exact. */
function summing(group: readonly number[], sum: number, leaning: readonly number[], noise: number, next: () => number): number[] {
  const mean = sum / group.length
  const answers: number[] = []
  for (const at of group) answers[at] = clamp(Math.round(mean + 0.8 * (leaning[at] ?? 0) + noise * (next() + next() + next() - 1.5)))
  const total = () => group.reduce((all, at) => all + (answers[at] ?? 0), 0)
  while (total() !== sum) {
    const at = group[Math.floor(next() * group.length)] ?? 0
    answers[at] = clamp((answers[at] ?? 0) + Math.sign(sum - total()))
  }
  return answers
}

const clamp = (answer: number) => Math.min(7, Math.max(1, answer))

/** A hundred points of each person, with exact means: what one gives more to one dimension, another gives less. */
function pointsOf(means: readonly number[], next: () => number): number[][] {
  const points = Array.from({ length: people }, () => [...means])
  const any = () => Math.floor(next() * people)
  for (let turn = 0; turn < 1200; turn += 1) {
    const [one, other] = [points[any()], points[any()]]
    const from = Math.floor(next() * means.length)
    const to = Math.floor(next() * means.length)
    if (!one || !other || (one[from] ?? 0) < 5 || (other[to] ?? 0) < 5) continue
    one[from] = (one[from] ?? 0) - 1
    one[to] = (one[to] ?? 0) + 1
    other[from] = (other[from] ?? 0) + 1
    other[to] = (other[to] ?? 0) - 1
  }
  return points
}

/** The instrument whose worked example the survey is made from. */
export function westGateInstrument(): Instrument {
  return parse(readFileSync('content/instruments/servqual.repair-centre.yaml', 'utf8')) as Instrument
}

/** The text of the file. */
export const westGateCsv = () => toCsv(westGate(westGateInstrument()))
