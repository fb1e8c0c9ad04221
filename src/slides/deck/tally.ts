/** Hands counted for the options of one question, in one or more rounds: vote, discuss, vote again. */
export interface Tally {
  /** Counts by option, A first; the last round is the one being counted. */
  rounds: number[][]
  /** The room sees the bars. */
  revealed: boolean
  /** Option and its count before, newest last: what can be taken back. */
  past: [option: number, was: number][]
}

export type TallyAct =
  | { act: 'count'; option: number; by: number }
  | { act: 'set'; option: number; to: number }
  | { act: 'undo' | 'reveal' | 'hide' | 'again' | 'clear' }

/** Nothing counted yet. @param options how many there are */
export function emptyTally(options: number): Tally {
  return { rounds: [Array(options).fill(0)], revealed: false, past: [] }
}

const most = 999

/**
 * The tally after an act. Counts stay between 0 and 999; another round begins hidden, so that it is not led by the first.
 *
 * @example withTally(emptyTally(4), { act: 'count', option: 1, by: 1 }).rounds // => [[0, 1, 0, 0]]
 */
export function withTally(tally: Tally, act: TallyAct): Tally {
  const now = tally.rounds.at(-1) ?? []
  const put = (option: number, to: number): Tally => {
    const count = Math.min(most, Math.max(0, Math.round(to) || 0))
    if (now[option] === undefined || now[option] === count) return tally
    return {
      ...tally,
      rounds: [...tally.rounds.slice(0, -1), now.map((old, index) => (index === option ? count : old))],
      past: [...tally.past, [option, now[option]] as [number, number]].slice(-50),
    }
  }
  switch (act.act) {
    case 'count':
      return put(act.option, (now[act.option] ?? 0) + act.by)
    case 'set':
      return put(act.option, act.to)
    case 'undo': {
      const last = tally.past.at(-1)
      return last ? { ...put(...last), past: tally.past.slice(0, -1) } : tally
    }
    case 'reveal':
    case 'hide':
      return { ...tally, revealed: act.act === 'reveal' }
    case 'again':
      return { rounds: [...tally.rounds, now.map(() => 0)], revealed: false, past: [] }
    case 'clear':
      return emptyTally(now.length)
  }
}
