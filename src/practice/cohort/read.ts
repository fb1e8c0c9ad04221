import type { Locale } from '@/i18n/locale'
import { type Entry, type FileRefusal, fromCode, mostCharacters, readClass, sameQuestions } from '@/models/class-result'
import { codesIn, type MissedCode, takeObjects } from '@/models/pasted'
import { type ClassSet, isNumber } from '@/models/result-code'
import type { Sitting } from '@/models/sitting'
import { partsOf, sittingOf } from '@/practice/class-set'
import type { Loaded } from '@/practice/questions'
import { prefix } from '@/stores/engine'
import { mostBytes, readPassport } from '@/stores/passport'

const course = prefix.slice(0, -1)

/** Where something stood: in a line of what was pasted, or in a file. */
export type Where = { line: number } | { file: string }

/** What was read: results in their order, and what was refused. */
export interface Read {
  entries: { where: Where; entry: Entry }[]
  refused: { where: Where; code?: MissedCode; file?: FileRefusal; other?: { module: string; seed: string } }[]
}

interface Asked {
  set: ClassSet
  /** Sets of other class checks, to say of which a code is. */
  others: readonly ClassSet[]
  /** The questions, once they are fetched: a passport tells answers, and what of them was wrong is worked out. */
  loaded: ReadonlyMap<string, Loaded> | null
  locale: Locale
}

/** Reads codes and results in any order out of one text. */
export function readText(text: string, asked: Asked, file?: string): Read {
  const at = (line: number): Where => (file === undefined ? { line } : { file })
  const { objects, rest } = takeObjects(text)
  const { found, missed } = codesIn(rest, asked.set, asked.others)
  const read = objects.map((object) => readObject(object.text, at(object.line), asked))
  return {
    entries: [...read.flatMap(({ entries }) => entries), ...found.map((code) => ({ where: at(code.line), entry: fromCode(code) }))],
    refused: [...read.flatMap(({ refused }) => refused), ...missed.map((code) => ({ where: at(code.line), code }))],
  }
}

/** Reads one file: the result of a participant, a passport, a class that was saved, or a text with codes. */
export async function readFile(file: File, asked: Asked): Promise<Read> {
  const where = { file: file.name }
  // By its size, before a byte of it is read.
  if (file.size > mostBytes) return { entries: [], refused: [{ where, file: 'large' }] }
  const text = (await file.text()).trim()
  if (text.startsWith('{')) return readObject(text, where, asked)
  const read = text.length > mostCharacters ? undefined : readText(text, asked, file.name)
  return read && read.entries.length > 0 ? read : { entries: [], refused: [{ where, file: 'json' }] }
}

function readObject(text: string, where: Where, { set, loaded, locale }: Asked): Read {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { entries: [], refused: [{ where, file: text.endsWith('}') ? 'json' : 'cut' }] }
  }
  const isPassport = typeof Object(value).saved === 'object'
  const read = isPassport ? fromPassport(text, set, loaded, locale) : readClass(value, course, set)
  if (!('refusal' in read)) return { entries: read.entries.map((entry) => ({ where, entry })), refused: [] }
  return { entries: [], refused: [{ where, file: read.refusal, ...(read.other ? { other: read.other } : {}) }] }
}

function fromPassport(text: string, set: ClassSet, loaded: Asked['loaded'], locale: Locale): ReturnType<typeof readClass> {
  const read = readPassport(text)
  if ('refusal' in read) return { refusal: read.refusal.code }
  const sitting = read.entries.get(`sitting:${sittingOf(set.module, set.seed)}`)?.['now'] as Sitting | undefined
  if (!sitting) return { refusal: 'absent' }
  if (sitting.done === undefined) return { refusal: 'open' }
  const { number, drawn, shares, sure, answers } = sitting
  if (!isNumber(number)) return { refusal: 'broken' }
  if (!sameQuestions(drawn, set.drawn)) return { refusal: 'questions' }
  return {
    entries: [
      {
        number,
        from: 'passport',
        answers: drawn.map(({ id }) => {
          const of = loaded?.get(id)
          return {
            right: shares[id] === 1,
            sure: sure[id] === 'sure',
            ...(of ? { wrong: id in answers ? partsOf(of, answers[id], locale).wrong : [] } : {}),
          }
        }),
      },
    ],
  }
}
