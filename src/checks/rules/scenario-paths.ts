import { soundQuestions } from '@/checks/course'
import { atField } from '@/checks/findings'
import type { Finding, Path, Rule, YamlSource } from '@/checks/types'
import { type Flaw, surveyOf } from '@/models/scenario'
import type { Scenario } from '@/schemas/scenario'
import { caseInWords } from '@/schemas/scenario-words'

const words: Record<Flaw['code'], { what: string; expected: string; cure: string }> = {
  target: { what: 'leads to no node', expected: 'to: the id of a node; the last of a list without when:', cure: 'Correct the id, or add the node.' },
  unreached: { what: 'is never reached', expected: 'a way that leads there', cure: 'Let a choice lead there, or take the node out.' },
  dead: {
    what: 'can be reached with nothing left to choose',
    expected: 'a choice without when:, or conditions that cover every case',
    cure: 'Add a choice that is always there.',
  },
  endless: { what: 'can be come back to for ever', expected: 'plays that end', cure: 'Let the loop change a variable that ends it, or lead on.' },
  fork: { what: 'has the wrong number of choices', expected: 'two to four, and none at an end', cure: 'Add a real alternative; or make it an end.' },
  variable: {
    what: 'names a variable or a promise the case does not have',
    expected: 'one that stands under variables: or promises:',
    cure: 'Add it there, or take it out.',
  },
  'never-offered': { what: 'is offered in no play', expected: 'a condition that some play fulfils', cure: 'Widen its when:, or take the choice out.' },
  large: {
    what: 'begins a case too large to look through',
    expected: 'fewer or narrower variables in conditions',
    cure: 'Narrow their ranges, or ask about fewer.',
  },
}

/** A case ends, whatever is chosen, and every part of it can be reached. */
export const scenarioPaths: Rule = (course) => [
  ...soundQuestions(course).flatMap(({ entry, data }) =>
    data.type === 'scenario' ? inCase(entry.yaml, [...entry.path, 'case'], data.case, `question ${entry.id}: `) : [],
  ),
  ...course.scenarios.flatMap(({ yaml, data }) => (data ? inCase(yaml, ['case'], data.case, '') : [])),
]

function inCase(yaml: YamlSource, path: Path, scenario: Scenario, of: string): Finding[] {
  return surveyOf(caseInWords(scenario, 'zh')).flaws.map(({ code, node, choice }) => {
    const at = scenario.nodes.findIndex(({ id }) => id === node)
    const { what, expected, cure } = words[code]
    return atField('scenario-paths', yaml, [...path, ...(at < 0 ? ['start'] : ['nodes', at])], {
      what: `${of}node ${node}${choice ? `, choice ${choice},` : ''} ${what}`,
      expected,
      found: choice ? `${node} / ${choice}` : node,
      cure,
    })
  })
}
