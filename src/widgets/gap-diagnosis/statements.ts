/**
 * The questionnaire as structure: which gap a statement speaks of, which way round it is asked, and which remedies belong
 * to its cause. Its wording is in `strings.ts`, in the same order.
 */

/** 0 to 3: gaps 1 to 4. */
export type GapIndex = 0 | 1 | 2 | 3

export interface Statement {
  /** Number of the gap and place in it: the name of its column in a file. Never changed: files out there carry it. */
  id: string
  gap: GapIndex
  /** Whether agreeing is a sign of the gap; without it, disagreeing is. */
  reversed: boolean
  /** Which of the gap's causes, from 1, in `content/concepts/gaps.yaml` (`gap-n-causes`); 0: one of our own, named in `strings.ts`. */
  cause: number
  /** Remedies by concept and place from 1: `gap-1-remedies/5`. The action plan carries these ids. */
  remedies: readonly string[]
}

const of = (id: string, cause: number, remedies: readonly string[], reversed = false): Statement => ({
  id,
  gap: (Number(id[0]) - 1) as GapIndex,
  reversed,
  cause,
  remedies,
})

/** Every cause of gaps 1 to 4 at least once. Intermediaries stand with teamwork (3.4): most branches have none. */
export const statements: readonly Statement[] = [
  of('1.1', 1, ['gap-1-remedies/1']),
  of('1.2', 2, ['gap-1-remedies/2'], true),
  of('1.3', 3, ['gap-1-remedies/3']),
  of('1.4', 4, ['gap-1-remedies/4']),
  of('1.5', 5, ['gap-1-remedies/5']),
  of('1.6', 6, ['gap-1-remedies/6']),
  of('1.7', 0, ['gap-1-remedies/2']),
  of('2.1', 1, ['gap-2-remedies/1'], true),
  of('2.2', 2, ['gap-2-remedies/2']),
  of('2.3', 3, ['gap-2-remedies/2', 'gap-2-remedies/4']),
  of('2.4', 4, ['gap-2-remedies/4']),
  of('2.5', 5, ['gap-2-remedies/5']),
  of('2.6', 6, ['gap-2-remedies/6']),
  of('2.7', 0, ['gap-2-remedies/3']),
  of('3.1', 1, ['gap-3-remedies/1']),
  of('3.2', 2, ['gap-3-remedies/2'], true),
  of('3.3', 3, ['gap-3-remedies/3']),
  of('3.4', 4, ['gap-3-remedies/4']),
  of('3.5', 5, ['gap-3-remedies/5']),
  of('3.6', 6, ['gap-3-remedies/6'], true),
  of('3.7', 0, ['gap-4-remedies/4']),
  of('4.1', 1, ['gap-4-remedies/1'], true),
  of('4.2', 2, ['gap-4-remedies/4']),
  of('4.3', 3, ['gap-4-remedies/4']),
  of('4.4', 4, ['gap-4-remedies/5', 'gap-4-remedies/6']),
  of('4.5', 5, ['gap-4-remedies/2']),
  of('4.6', 6, ['gap-4-remedies/3']),
]

/** Ratings run from 1, "not at all so", to this, "entirely so". */
export const top = 7
