import { conceptIds, sourceIds } from '@/checks/course'
import { atField } from '@/checks/findings'
import { didYouMean, oneOf } from '@/checks/text'
import type { CourseSource, Finding, Path, Rule, ScenarioSource } from '@/checks/types'
import { pathOf, play, surveyOf } from '@/models/scenario'
import { caseInWords } from '@/schemas/scenario-words'

const rule = 'scenario-case'

/** Decision points a case of the simulator has at least, and choices in its shortest play. */
const least = { points: 12, shortest: 5 }
/** A step that moves calm or trust by so much is a turning point, and is explained. */
const turning = 2
/** The two steps, and what follows them: a case lets each be tried. */
const wanted = ['listen', 'acknowledge', 'solve', 'follow-up', 'defend'] as const

/** A case of the simulator is long enough to learn from, explains its turning points, and can be told by one good play and one bad. */
export const scenarioCase: Rule = (course) => course.scenarios.flatMap((file) => inFile(course, file))

function inFile(course: CourseSource, { yaml, data }: ScenarioSource): Finding[] {
  if (!data) return []
  const findings: Finding[] = []
  const at = (path: Path, what: string, expected: string, found: string, cure: string) =>
    findings.push(atField(rule, yaml, path, { what, expected, found, cure }))
  const named = (field: 'concepts' | 'sources', known: Set<string> | null) => {
    data[field].forEach((id, index) => {
      if (known && !known.has(id))
        at([field, index], `no such ${field.slice(0, -1)}`, 'an id that exists', `"${id}"`, didYouMean(id, [...known], 'Correct the id.'))
    })
  }
  named('concepts', conceptIds(course))
  named('sources', sourceIds(course))

  const { nodes, variables } = data.case
  const points = nodes.filter((node) => !node.end).length
  if (points < least.points)
    at(
      ['case', 'nodes'],
      'too few decision points',
      `${least.points} or more nodes with choices`,
      String(points),
      'Add forks, or put the case into a question of type scenario.',
    )
  for (const name of ['calm', 'trust', 'time'] as const)
    if (!variables[name])
      at(['case', 'variables'], `the case does not count ${name}`, 'calm, trust and time', oneOf(Object.keys(variables)), `Add ${name}: { start: 2 }.`)
  const acts = new Set<string>()
  nodes.forEach((node, place) => {
    if (node.end && !node.debrief)
      at(['case', 'nodes', place], `the end ${node.id} says nothing of how it came about`, 'debrief: in both languages', 'none', 'Say what carried it there.')
    node.choices.forEach((choice, index) => {
      const path: Path = ['case', 'nodes', place, 'choices', index]
      if (choice.act) acts.add(choice.act)
      else
        at(
          path,
          `choice ${choice.id} of ${node.id} has no act`,
          'act: what it mainly does',
          'none',
          'Write act: listen, acknowledge, solve, follow-up, hand-over or defend.',
        )
      const moved = Math.max(Math.abs(choice.effects.calm ?? 0), Math.abs(choice.effects.trust ?? 0))
      if (moved >= turning && !choice.why)
        at(
          path,
          `choice ${choice.id} of ${node.id} is a turning point without a reason`,
          'why: in both languages',
          'none',
          `It moves calm or trust by ${moved}: say why.`,
        )
    })
  })
  const missing = wanted.filter((act) => !acts.has(act))
  if (missing.length > 0) at(['case', 'nodes'], 'not every step can be tried', oneOf(wanted), `no choice with ${missing.join(', ')}`, 'Add choices that do it.')

  const told = caseInWords(data.case, 'zh')
  const { plays } = surveyOf(told)
  if (!plays) return findings
  if (plays.shortest < least.shortest)
    at(
      ['case'],
      'a play can be over too soon',
      `${least.shortest} choices or more in every play`,
      `${plays.shortest} in the shortest`,
      'Let the early ends come later.',
    )
  for (const kind of ['good', 'bad'] as const) {
    const path = data.paths[kind]
    const played = play(told, path)
    const stuck = pathOf(played).length
    if (stuck < path.length)
      at(
        ['paths', kind, stuck],
        `the ${kind} play cannot go on here`,
        oneOf(played.choices.map(({ id }) => id)),
        `"${path[stuck]}"`,
        `It stands at node ${played.node.id}.`,
      )
    else if (played.node.end !== kind)
      at(
        ['paths', kind],
        `the ${kind} play does not end ${kind}`,
        `an end: ${kind}`,
        `${played.node.id} (${played.node.end ?? 'no end'})`,
        'Choose otherwise on the way.',
      )
  }
  return findings
}
