/**
 * A branching case, in one language, and how it is played. A play is its path: the ids of the choices made, from the
 * start. Everything else follows from it, so that a path can be saved, replayed from any fork, and shown.
 */
export interface Case {
  /** Id of the first node. */
  start: string
  variables: Partial<Record<Variable, Range>>
  /** What can be promised, and kept. */
  promises?: { id: string; text: string }[]
  nodes: CaseNode[]
}

export type Variable = 'calm' | 'trust' | 'time' | 'cost'

export interface Range {
  start: number
  min: number
  max: number
  /** Minutes, yuan; without one it is so many of `max`. */
  unit?: string
}

export interface CaseNode {
  id: string
  who?: string
  text: string
  /** None at an end. */
  choices: CaseChoice[]
  end?: 'good' | 'mixed' | 'bad'
  debrief?: string
}

/** What a choice mainly does: the two steps of a complaint and what follows them, or what gets in their way. */
export type Act = 'listen' | 'acknowledge' | 'solve' | 'follow-up' | 'hand-over' | 'defend'

export interface CaseChoice {
  id: string
  text: string
  feedback: string
  /** Why it went that way. */
  why?: string
  act?: Act
  effects: Values
  /** Ids of promises given, and of promises kept, by it. */
  promise?: string[]
  keep?: string[]
  /** Offered only then. */
  when?: Condition
  /** Where it leads: the first whose condition holds. */
  to: { to: string; when?: Condition }[]
}

export type Values = Partial<Record<Variable, number>>

/** Promises given so far, by id. */
export type Promises = Readonly<Record<string, 'open' | 'kept'>>

/** All of these hold. */
export type Condition = Partial<Record<Variable, { atLeast?: number | undefined; atMost?: number | undefined } | undefined>> & {
  promises?: Record<string, 'none' | 'open' | 'kept' | 'given'> | undefined
}

/** One fork of a play: where it was, what was chosen, and what else there was. */
export interface Step {
  node: CaseNode
  choice: CaseChoice
  others: CaseChoice[]
  before: Values
  after: Values
}

export interface Play {
  steps: Step[]
  /** Where the play stands now; `end` is set when it is over. */
  node: CaseNode
  values: Values
  promises: Promises
  /** What can be chosen now. */
  choices: CaseChoice[]
}

/** Where a play stands, whatever led there. */
interface State {
  node: CaseNode
  values: Values
  promises: Promises
}

/**
 * A play, step by step. A path is followed as far as it fits the case: what was saved before the case changed is cut off
 * where it no longer leads on.
 *
 * @throws RangeError when the case has no node to begin with
 * @example play(repair, ['listen', 'ask']).values // => { calm: 4, trust: 3 }
 */
export function play(of: Case, path: readonly unknown[]): Play {
  let state = begin(of)
  const steps: Step[] = []
  for (const id of path) {
    const choices = choicesAt(state)
    const choice = choices.find((one) => one.id === id)
    const next = choice && after(of, state, choice)
    if (!choice || !next) break
    steps.push({ node: state.node, choice, others: choices.filter((one) => one !== choice), before: state.values, after: next.values })
    state = next
  }
  return { steps, ...state, choices: choicesAt(state) }
}

/** The ids of a play's choices: the path as far as it fits. */
export function pathOf({ steps }: Play): string[] {
  return steps.map((step) => step.choice.id)
}

/**
 * Whether a condition holds.
 * @example holds({ calm: { atLeast: 3 }, promises: { call: 'open' } }, { calm: 3 }, { call: 'open' }) // => true
 */
export function holds(condition: Condition | undefined, values: Values, promises: Promises = {}): boolean {
  const { promises: wanted, ...between } = condition ?? {}
  return (
    Object.entries(between).every(([name, range]) => {
      const value = values[name as Variable] ?? 0
      return value >= (range?.atLeast ?? Number.NEGATIVE_INFINITY) && value <= (range?.atMost ?? Number.POSITIVE_INFINITY)
    }) &&
    Object.entries(wanted ?? {}).every(([id, how]) => {
      const now = promises[id] ?? 'none'
      return how === 'given' ? now !== 'none' : now === how
    })
  )
}

function begin(of: Case): State {
  const node = nodeAt(of, of.start)
  if (!node) throw new RangeError(`play requires a node "${of.start}" to begin with`)
  return { node, values: Object.fromEntries(Object.entries(of.variables).map(([name, range]) => [name, range.start])), promises: {} }
}

/** What can be chosen. */
function choicesAt({ node, values, promises }: State): CaseChoice[] {
  return node.end ? [] : node.choices.filter((choice) => holds(choice.when, values, promises))
}

/** What a choice leads to; null where that is no node. */
function after(of: Case, { values: before, promises: given }: State, choice: CaseChoice): State | null {
  const values = withEffects(of, before, choice.effects)
  const promises = withPromises(given, choice)
  const node = nodeAt(of, choice.to.find(({ when }) => holds(when, values, promises))?.to ?? '')
  return node ? { node, values, promises } : null
}

/** The values after a choice, each kept within its range. */
function withEffects(of: Case, values: Values, effects: Values): Values {
  return Object.fromEntries(
    Object.entries(of.variables).map(([name, { min, max }]) => {
      const key = name as Variable
      return [key, Math.min(max, Math.max(min, (values[key] ?? 0) + (effects[key] ?? 0)))]
    }),
  )
}

/** A promise can be kept only once it was given. */
function withPromises(promises: Promises, { promise = [], keep = [] }: CaseChoice): Promises {
  const given: Promises = { ...Object.fromEntries(promise.map((id) => [id, 'open' as const])), ...promises }
  return { ...given, ...Object.fromEntries(keep.filter((id) => id in given).map((id) => [id, 'kept' as const])) }
}

function nodeAt(of: Case, id: string): CaseNode | undefined {
  return of.nodes.find((node) => node.id === id)
}

/** What is wrong with a case. `node` and `choice` say where. */
export interface Flaw {
  /**
   * `target`: a choice leads to no node. `unreached`: no play comes here. `dead`: a play can be stuck here, with nothing to
   * choose. `endless`: a play can come here again and again. `fork`: fewer than two choices where it is no end, or choices
   * at an end. `variable`: names a variable or a promise the case does not have. `never-offered`: a choice no play is offered.
   * `large`: too many states to look at them all.
   */
  code: 'target' | 'unreached' | 'dead' | 'endless' | 'fork' | 'variable' | 'never-offered' | 'large'
  node: string
  choice?: string
}

/** What looking at every play of a case comes to. */
export interface Survey {
  flaws: Flaw[]
  /** Choices in the shortest play and in the longest; null where there are flaws. */
  plays: { shortest: number; longest: number } | null
}

/** States of a case that are looked at, at most. */
const mostStates = 50_000

/**
 * Looks at every state a play can reach, and names what an author has to mend. A case without flaws ends whatever is chosen.
 * A state is a node with the values and promises that some condition asks about: what nothing asks about changes no way.
 *
 * @example surveyOf(caseWithALoop).flaws // => [{ code: 'endless', node: 'again' }]
 */
export function surveyOf(of: Case): Survey {
  const { promises = [] } = of
  const flaws = new Map<string, Flaw>()
  const flaw = (code: Flaw['code'], node: string, choice?: string) => flaws.set(`${code} ${node} ${choice}`, choice ? { code, node, choice } : { code, node })
  const conditionsOf = (choice: CaseChoice) => [choice.when, ...choice.to.map(({ when }) => when)].filter((one) => one !== undefined)
  for (const node of of.nodes) {
    if (node.end ? node.choices.length > 0 : node.choices.length < 2) flaw('fork', node.id)
    for (const choice of node.choices) {
      if (choice.to.some(({ to }) => !nodeAt(of, to)) || choice.to.at(-1)?.when) flaw('target', node.id, choice.id)
      const conditions = conditionsOf(choice)
      const named = [choice.effects, ...conditions].flatMap((one) => Object.keys(one)).filter((name) => name !== 'promises')
      const promised = [...(choice.promise ?? []), ...(choice.keep ?? []), ...conditions.flatMap((one) => Object.keys(one.promises ?? {}))]
      if (named.some((name) => !(name in of.variables)) || promised.some((id) => !promises.some((one) => one.id === id))) flaw('variable', node.id, choice.id)
    }
  }
  if (!nodeAt(of, of.start)) flaw('target', of.start)
  if (flaws.size > 0) return { flaws: [...flaws.values()], plays: null }

  const conditions = of.nodes.flatMap((node) => node.choices.flatMap(conditionsOf))
  const asked = Object.keys(of.variables).filter((name) => conditions.some((one) => name in one)) as Variable[]
  const askedPromises = promises.map(({ id }) => id).filter((id) => conditions.some((one) => id in (one.promises ?? {})))
  const keyOf = ({ node, values, promises: given }: State) =>
    [node.id, ...asked.map((name) => values[name]), ...askedPromises.map((id) => given[id] ?? '')].join(' ')

  const reached = new Set<string>()
  const offered = new Set<CaseChoice>()
  const done = new Map<string, { shortest: number; longest: number }>()
  const open = new Set<string>()
  // Depth first without recursion: a state is left once all that follows from it was seen.
  const stack: { state: State; key: string; rest: CaseChoice[]; next: string[] }[] = []
  const enter = (state: State): string => {
    const key = keyOf(state)
    if (open.has(key)) flaw('endless', state.node.id)
    if (open.has(key) || done.has(key)) return key
    reached.add(state.node.id)
    open.add(key)
    const choices = choicesAt(state)
    for (const choice of choices) offered.add(choice)
    if (!state.node.end && choices.length === 0) flaw('dead', state.node.id)
    stack.push({ state, key, rest: [...choices], next: [] })
    return key
  }
  enter(begin(of))
  while (stack.length > 0 && done.size < mostStates) {
    const top = stack[stack.length - 1]!
    const choice = top.rest.shift()
    if (choice) top.next.push(enter(after(of, top.state, choice)!))
    else {
      stack.pop()
      open.delete(top.key)
      const following = top.next.map((key) => done.get(key)).filter((one) => one !== undefined)
      done.set(top.key, {
        shortest: following.length > 0 ? 1 + Math.min(...following.map((one) => one.shortest)) : 0,
        longest: following.length > 0 ? 1 + Math.max(...following.map((one) => one.longest)) : 0,
      })
    }
  }
  if (stack.length > 0) flaw('large', of.start)
  else {
    for (const node of of.nodes) {
      if (!reached.has(node.id)) flaw('unreached', node.id)
      else for (const choice of node.choices) if (!offered.has(choice)) flaw('never-offered', node.id, choice.id)
    }
  }
  return { flaws: [...flaws.values()], plays: flaws.size > 0 ? null : (done.get(keyOf(begin(of))) ?? null) }
}
