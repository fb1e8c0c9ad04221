/**
 * A branching case, in one language, and how it is played. A play is its path: the ids of the choices made, from the
 * start. Everything else follows from it, so that a path can be saved, replayed from any fork, and shown.
 */
export interface Case {
  /** Id of the first node. */
  start: string
  variables: Partial<Record<Variable, Range>>
  nodes: CaseNode[]
}

export type Variable = 'calm' | 'trust' | 'time' | 'cost'

export interface Range {
  start: number
  min: number
  max: number
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

export interface CaseChoice {
  id: string
  text: string
  feedback: string
  effects: Values
  /** Offered only then. */
  when?: Condition
  /** Where it leads: the first whose condition holds. */
  to: { to: string; when?: Condition }[]
}

export type Values = Partial<Record<Variable, number>>

/** All of these hold. */
export type Condition = Partial<Record<Variable, { atLeast?: number | undefined; atMost?: number | undefined }>>

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
  /** What can be chosen now. */
  choices: CaseChoice[]
}

/**
 * A play, step by step. A path is followed as far as it fits the case: what was saved before the case changed is cut off
 * where it no longer leads on.
 *
 * @throws RangeError when the case has no node to begin with
 * @example play(repair, ['listen', 'ask']).values // => { calm: 4, trust: 3 }
 */
export function play(of: Case, path: readonly unknown[]): Play {
  let node = nodeAt(of, of.start)
  if (!node) throw new RangeError(`play requires a node "${of.start}" to begin with`)
  let values: Values = Object.fromEntries(Object.entries(of.variables).map(([name, range]) => [name, range.start]))
  const steps: Step[] = []
  for (const id of path) {
    const choices = choicesAt(node, values)
    const choice = choices.find((one) => one.id === id)
    const after: Values | undefined = choice && withEffects(of, values, choice.effects)
    const next: CaseNode | undefined = choice && after && nodeAt(of, targetOf(choice, after))
    if (!choice || !after || !next) break
    steps.push({ node, choice, others: choices.filter((one) => one !== choice), before: values, after })
    values = after
    node = next
  }
  return { steps, node, values, choices: choicesAt(node, values) }
}

/** The ids of a play's choices: the path as far as it fits. */
export function pathOf({ steps }: Play): string[] {
  return steps.map((step) => step.choice.id)
}

/** What can be chosen at a node. */
export function choicesAt(node: CaseNode, values: Values): CaseChoice[] {
  return node.end ? [] : node.choices.filter((choice) => holds(choice.when, values))
}

/** Whether a condition holds. @example holds({ calm: { atLeast: 3 } }, { calm: 3 }) // => true */
export function holds(condition: Condition | undefined, values: Values): boolean {
  return Object.entries(condition ?? {}).every(([name, { atLeast, atMost }]) => {
    const value = values[name as Variable] ?? 0
    return value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY)
  })
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

function targetOf({ to }: CaseChoice, values: Values): string {
  return to.find(({ when }) => holds(when, values))?.to ?? ''
}

function nodeAt(of: Case, id: string): CaseNode | undefined {
  return of.nodes.find((node) => node.id === id)
}

/** What is wrong with a case. `node` and `choice` say where. */
export interface Flaw {
  /**
   * `target`: a choice leads to no node. `unreached`: no play comes here. `dead`: a play can be stuck here, with nothing to
   * choose. `endless`: a play can come here again and again. `fork`: fewer than two choices where it is no end, or choices
   * at an end. `variable`: names a variable the case does not have. `large`: too many states to look at them all.
   */
  code: 'target' | 'unreached' | 'dead' | 'endless' | 'fork' | 'variable' | 'large'
  node: string
  choice?: string
}

/** States of a case that are looked at, at most. */
const mostStates = 20_000

/**
 * Looks at every state a play can reach, a state being a node with its values, and names what an author has to mend. A case
 * without flaws ends whatever is chosen.
 *
 * @example flawsOf(caseWithALoop) // => [{ code: 'endless', node: 'again' }]
 */
export function flawsOf(of: Case): Flaw[] {
  const flaws = new Map<string, Flaw>()
  const flaw = (code: Flaw['code'], node: string, choice?: string) => flaws.set(`${code} ${node} ${choice}`, choice ? { code, node, choice } : { code, node })
  const known = (names: object) => Object.keys(names).every((name) => name in of.variables)
  for (const node of of.nodes) {
    if (node.end ? node.choices.length > 0 : node.choices.length < 2) flaw('fork', node.id)
    for (const choice of node.choices) {
      if (choice.to.some(({ to }) => !nodeAt(of, to)) || choice.to.at(-1)?.when) flaw('target', node.id, choice.id)
      if (![choice.effects, choice.when ?? {}, ...choice.to.map(({ when }) => when ?? {})].every(known)) flaw('variable', node.id, choice.id)
    }
  }
  if (!nodeAt(of, of.start)) flaw('target', of.start)
  if (flaws.size > 0) return [...flaws.values()]

  const reached = new Set<string>()
  const done = new Set<string>()
  const open = new Set<string>()
  // Depth first without recursion: a state is left once all that follows from it was seen.
  const start = play(of, [])
  const stack: { node: CaseNode; values: Values; key: string; rest: CaseChoice[] }[] = []
  const enter = (node: CaseNode, values: Values): void => {
    const key = `${node.id} ${JSON.stringify(values)}`
    if (open.has(key)) flaw('endless', node.id)
    if (open.has(key) || done.has(key)) return
    reached.add(node.id)
    open.add(key)
    const choices = choicesAt(node, values)
    if (!node.end && choices.length === 0) flaw('dead', node.id)
    stack.push({ node, values, key, rest: [...choices] })
  }
  enter(start.node, start.values)
  while (stack.length > 0 && done.size < mostStates) {
    const state = stack[stack.length - 1]!
    const choice = state.rest.shift()
    if (choice) {
      const after = withEffects(of, state.values, choice.effects)
      enter(nodeAt(of, targetOf(choice, after))!, after)
    } else {
      stack.pop()
      open.delete(state.key)
      done.add(state.key)
    }
  }
  if (stack.length > 0) flaw('large', of.start)
  else for (const node of of.nodes) if (!reached.has(node.id)) flaw('unreached', node.id)
  return [...flaws.values()]
}
