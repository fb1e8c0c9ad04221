import { lessonFile } from '@/questions/bank-file'
import type { BankIndex, IndexedQuestion } from '@/questions/bank-index'
import type { HostWords } from '@/questions/strings'
import type { AskBase, KeyBase } from '@/questions/types'
import { load, type QuestionUnit } from '@/questions/units'
import type { SourceLink } from '@/questions/Verdict'

/** A question with all that is needed to show and to score it. */
export interface Loaded {
  ask: AskBase
  key: KeyBase
  words: HostWords
  sources: SourceLink[]
  /** Address of its lesson's question file. */
  file: string
  unit: QuestionUnit
}

/** All questions of the index by id. */
export function questionsOf({ lessons }: BankIndex): Map<string, IndexedQuestion> {
  return new Map(lessons.flatMap(({ questions }) => questions.map((question) => [question.id, question])))
}

/**
 * Fetches questions: the files of the lessons they come from, and the types they are of, nothing else. One that is in no
 * file any more is left out.
 *
 * @throws when a file or a type cannot be fetched
 */
export async function fetchQuestions(index: BankIndex, ids: readonly string[]): Promise<Map<string, Loaded>> {
  const wanted = new Set(ids)
  const lessons = index.lessons.filter(({ questions }) => questions.some(({ id }) => wanted.has(id)))
  const types = new Set(lessons.flatMap(({ questions }) => questions.filter(({ id }) => wanted.has(id)).map(({ type }) => type)))
  const [files, units] = await Promise.all([
    Promise.all(lessons.map(async ({ file }) => ({ file, content: await lessonFile(file) }))),
    Promise.all([...types].map(async (type) => [type, await load(type)] as const)),
  ])
  const byType = new Map(units)
  const found = new Map<string, Loaded>()
  for (const { file, content } of files)
    for (const id of ids) {
      const ask = content.asks[id]
      const key = content.keys[id]
      const unit = ask && byType.get(ask.type)
      const words = ask && content.words[ask.type]
      if (ask && key && unit && words) found.set(id, { ask, key, words, sources: content.sources[id] ?? [], file, unit })
    }
  return found
}
