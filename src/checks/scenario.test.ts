import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { findingsOf, itIsFound } from '@/checks/fixtures/broken'
import { paths } from '@/checks/fixtures/good-course'
import type { FileMap } from '@/checks/types'

const both = (text: string) => ({ zh: `中文${text}`, en: `English ${text}` })
const choice = (id: string, to: unknown, more: object = {}) => ({ id, text: both(`say ${id}`), feedback: both(`comes of ${id}`), to, ...more })
const node = (id: string, ...choices: object[]) => ({ id, text: both(`at ${id}`), ...(choices.length > 0 ? { choices } : { end: 'good' }) })
const good = {
  start: 'door',
  variables: { time: { start: 0, min: 0, max: 3 } },
  nodes: [
    node('door', choice('listen', 'queue'), choice('leave', 'home')),
    node('queue', choice('wait', [{ to: 'home', when: { time: { atLeast: 3 } } }, { to: 'queue' }], { effects: { time: 1 } }), choice('go', 'home')),
    node('home'),
  ],
}

/** The good course with a case in its bank, changed: other nodes by their place, and what else is given. */
const withCase =
  (nodes: Record<number, object> = {}, more: object = {}) =>
  (files: FileMap): FileMap => {
    const bank = parse(files[paths.bank] ?? '')
    const { options: _, ...single } = bank.questions[0]
    bank.questions.push({ ...single, id: 'case-1', type: 'scenario', case: { ...good, nodes: Object.assign([...good.nodes], nodes), ...more } })
    return { ...files, [paths.bank]: stringify(bank, { aliasDuplicateObjects: false, lineWidth: 0 }) }
  }

it('a case that ends whatever is chosen goes through', () => {
  expect(findingsOf({ edit: withCase() }).findings).toEqual([])
})

const flaw = { rule: 'scenario-paths', file: paths.bank }
const at = (index: number, id: string) => ({ field: `questions[11].case.nodes[${index}]`, at: `- id: ${id}` })

itIsFound('cases that do not play', [
  {
    ...flaw,
    ...at(0, 'door'),
    name: 'a choice that leads to no node',
    edit: withCase({ 0: node('door', choice('listen', 'queu'), choice('leave', 'queue')) }),
    says: 'door / listen',
  },
  {
    ...flaw,
    ...at(1, 'queue'),
    name: 'a list of targets whose last has a condition',
    edit: withCase({
      1: node(
        'queue',
        choice('wait', [
          { to: 'home', when: { time: { atLeast: 3 } } },
          { to: 'queue', when: { time: { atMost: 2 } } },
        ]),
        choice('go', 'home'),
      ),
    }),
    says: 'queue / wait',
  },
  { ...flaw, field: 'questions[11].case.start', at: 'start: dor', name: 'a beginning that is no node', edit: withCase({}, { start: 'dor' }) },
  { ...flaw, ...at(3, 'cellar'), name: 'a node that is never reached', edit: withCase({ 3: node('cellar') }), says: 'never reached' },
  {
    ...flaw,
    ...at(1, 'queue'),
    name: 'a node where nothing may be left to choose',
    edit: withCase({ 1: node('queue', ...['wait', 'go'].map((id) => choice(id, 'home', { when: { time: { atLeast: 1 } } }))) }),
    says: 'nothing left to choose',
  },
  {
    ...flaw,
    ...at(1, 'queue'),
    name: 'a loop that nothing ends',
    edit: withCase({ 1: node('queue', choice('wait', 'queue'), choice('go', 'home')) }),
    says: 'for ever',
  },
  { ...flaw, ...at(1, 'queue'), name: 'a single choice', edit: withCase({ 1: node('queue', choice('go', 'home')) }), says: 'two to four' },
  {
    ...flaw,
    ...at(2, 'home'),
    name: 'choices at an end',
    edit: withCase({ 2: { ...node('home', choice('back', 'door'), choice('on', 'queue')), end: 'good' } }),
    says: 'none at an end',
  },
  {
    ...flaw,
    ...at(0, 'door'),
    name: 'an effect on a variable the case does not have',
    edit: withCase({ 0: node('door', choice('listen', 'queue', { effects: { trust: 1 } }), choice('leave', 'home')) }),
    says: 'door / listen',
  },
  {
    ...flaw,
    ...at(0, 'door'),
    name: 'more states than can be looked through',
    edit: withCase(
      {
        1: node(
          'queue',
          choice('wait', [{ to: 'home', when: { time: { atLeast: 30_000 } } }, { to: 'queue' }], { effects: { time: 1 } }),
          choice('go', 'home'),
        ),
      },
      { variables: { time: { start: 0, min: 0, max: 30_000 } } },
    ),
    says: 'Narrow their ranges',
  },
])
