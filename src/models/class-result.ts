import { type ClassSet, isNumber, type Marked, mostQuestions, type Result, readSeed, resultCode, seedName } from '@/models/result-code'
import type { Drawn } from '@/models/sitting'

/** One question in a class result: what the code tells, and what the code has no room for. */
export interface Told extends Marked, Drawn {
  /** Ids of what the answer was made of: options, or the cards, rows, gaps and numbers of other types. */
  chosen: string[]
  /** Those of them that were wrong. */
  wrong: string[]
}

/**
 * The result of one participant as a file. No name, no time: a number that the trainer handed out.
 *
 * Shape: `{ course, kind: 'class-result', v: 1, module, seed: '0007V', number: 12, code: '68000BQR', questions: [{ id, rev,
 * right, sure, chosen: ['a'], wrong: ['a'] }] }`. The code repeats what the marks say: a file that was changed by hand
 * no longer agrees with itself.
 */
export interface ClassResult {
  course: string
  kind: 'class-result'
  v: 1
  module: string
  seed: string
  number: number
  code: string
  questions: Told[]
}

/** What a trainer has of one participant. */
export interface Entry {
  number: number
  /** Codes tell right and sure; files and passports also what was wrong. */
  from: 'code' | 'file' | 'passport'
  answers: (Marked & { wrong?: string[] })[]
}

/**
 * A class as the trainer saves it, to be opened again another day. Shape: `{ course, kind: 'class', v: 1, module, seed,
 * questions: [{ id, rev }], entries: [{ number, from, answers: [{ right, sure, wrong? }] }] }`.
 */
export interface ClassFile {
  course: string
  kind: 'class'
  v: 1
  module: string
  seed: string
  questions: Drawn[]
  entries: Entry[]
}

/**
 * Why a file was refused. `large`: over the limit. `cut`: breaks off in the middle. `json`: no JSON. `foreign`: not of this
 * course. `newer`: made by a newer version of it. `other`: of another class check. `questions`: of this check, but with
 * other questions: the course was changed in between. `broken`: it cannot be what it says. `absent`: a passport
 * without this class check. `open`: a passport in which it is not handed in.
 */
export type FileRefusal = 'large' | 'cut' | 'json' | 'foreign' | 'newer' | 'other' | 'questions' | 'broken' | 'absent' | 'open'

/** Most characters a class file, or the result of one participant, has: far more than either fills. */
export const mostCharacters = 200_000

/** @throws RangeError as `resultCode` does */
export function classResult(course: string, set: ClassSet, number: number, questions: Told[]): ClassResult {
  const { module, seed } = set
  return { course, kind: 'class-result', v: 1, module, seed: seedName(seed), number, code: resultCode(set, number, questions), questions }
}

export function classFile(course: string, { module, seed, drawn }: ClassSet, entries: readonly Entry[]): ClassFile {
  return { course, kind: 'class', v: 1, module, seed: seedName(seed), questions: drawn.map(({ id, rev }) => ({ id, rev })), entries: [...entries] }
}

/**
 * Reads the result of a participant, or a whole class as it was saved.
 *
 * @param value what JSON.parse gave
 * @param set the class check it must be of
 * @returns `other`: the module and seed it is of, where it is of another
 * @example readClass(JSON.parse(text), 'service-advantage', set) // => { entries: [{ number: 12, from: 'file', answers: […] }] }
 */
export function readClass(
  value: unknown,
  course: string,
  set: ClassSet,
): { entries: Entry[] } | { refusal: FileRefusal; other?: { module: string; seed: string } } {
  const file = Object(value) as Partial<Record<keyof ClassResult | keyof ClassFile, unknown>>
  if (file.course !== course || (file.kind !== 'class-result' && file.kind !== 'class')) return { refusal: 'foreign' }
  if (typeof file.v === 'number' && file.v > 1) return { refusal: 'newer' }
  const { module, seed, questions } = file
  if (file.v !== 1 || typeof module !== 'string' || typeof seed !== 'string' || !isQuestions(questions)) return { refusal: 'broken' }
  const read = readSeed(seed)
  if (read === null) return { refusal: 'broken' }
  if (module !== set.module || read !== set.seed) return { refusal: 'other', other: { module: module.slice(0, 80), seed } }
  if (!sameQuestions(questions, set.drawn)) return { refusal: 'questions' }
  const entries = file.kind === 'class' ? file.entries : [{ number: file.number, from: 'file', answers: file.questions }]
  if (!Array.isArray(entries) || !entries.every((entry) => isEntry(entry, questions.length))) return { refusal: 'broken' }
  if (file.kind === 'class-result' && file.code !== resultCode(set, (entries[0] as Entry).number, (entries[0] as Entry).answers)) return { refusal: 'broken' }
  // Taken over by name: whatever else stands in a file stays in it.
  return {
    entries: entries.map(({ number, from, answers }: Entry) => ({
      number,
      from,
      answers: answers.map(({ right, sure, wrong }) => ({ right, sure, ...(wrong ? { wrong } : {}) })),
    })),
  }
}

/** What a code tells, as an entry. */
export function fromCode({ number, marks }: Result): Entry {
  return { number, from: 'code', answers: marks }
}

/** Whether two lists ask the same questions in the same order. */
export function sameQuestions(one: readonly Drawn[], other: readonly Drawn[]): boolean {
  return one.length === other.length && one.every(({ id, rev }, index) => other[index]?.id === id && other[index]?.rev === rev)
}

function isQuestions(value: unknown): value is Drawn[] {
  return Array.isArray(value) && value.length <= mostQuestions && value.every((one) => typeof one?.id === 'string' && Number.isInteger(one.rev))
}

function isEntry(value: unknown, questions: number): value is Entry {
  const { number, from, answers } = Object(value) as Entry
  return (
    isNumber(number) &&
    ['code', 'file', 'passport'].includes(from) &&
    Array.isArray(answers) &&
    answers.length === questions &&
    answers.every((answer) => {
      const { right, sure, wrong = [] } = Object(answer) as Entry['answers'][0]
      return (
        typeof right === 'boolean' && typeof sure === 'boolean' && Array.isArray(wrong) && wrong.length <= 60 && wrong.every((id) => typeof id === 'string')
      )
    })
  )
}
