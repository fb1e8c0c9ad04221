import { soundQuestions } from '@/checks/course'
import { atEntry } from '@/checks/findings'
import type { Finding, Rule } from '@/checks/types'
import { type Flaw, flawsOf } from '@/models/scenario'
import { caseInWords } from '@/questions/scenario/schema'

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
  variable: { what: 'names a variable the case does not have', expected: 'one that stands under variables:', cure: 'Add it there, or take it out.' },
  large: { what: 'begins a case too large to look through', expected: 'fewer or narrower variables', cure: 'Narrow their ranges, or split the case.' },
}

/** A case ends, whatever is chosen, and every part of it can be reached. */
export const scenarioPaths: Rule = (course) =>
  soundQuestions(course).flatMap(({ entry, data }): Finding[] => {
    if (data.type !== 'scenario') return []
    return flawsOf(caseInWords(data.case, 'zh')).map(({ code, node, choice }) => {
      const at = data.case.nodes.findIndex(({ id }) => id === node)
      const { what, expected, cure } = words[code]
      return atEntry('scenario-paths', entry, at < 0 ? ['case', 'start'] : ['case', 'nodes', at], {
        what: `question ${entry.id}: node ${node}${choice ? `, choice ${choice},` : ''} ${what}`,
        expected,
        found: choice ? `${node} / ${choice}` : node,
        cure,
      })
    })
  })
