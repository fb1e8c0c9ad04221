import { expect, it, test } from 'vitest'
import { stringify } from 'yaml'
import { findingsOf, itIsFound } from '@/checks/fixtures/broken'
import type { FileMap } from '@/checks/types'

const file = 'content/scenarios/late.yaml'
const both = (text: string) => ({ zh: `中文${text}`, en: `English ${text}` })
const acts = ['listen', 'acknowledge', 'solve', 'follow-up', 'defend']
const choice = (id: string, to: unknown, act: string, more: object = {}) => ({
  id,
  text: both(`say ${id}`),
  feedback: both(`comes of ${id}`),
  act,
  to,
  ...more,
})
const name = (at: number) => `n${String(at).padStart(2, '0')}`

/** Twelve forks, one after the other, then a good end and a bad one. */
const nodes: Record<string, unknown>[] = [
  ...Array.from({ length: 12 }, (_, at) => ({
    id: name(at),
    text: both(`at ${name(at)}`),
    choices: [
      choice('well', at === 11 ? 'good' : name(at + 1), acts[at % acts.length] ?? 'listen'),
      choice('badly', at === 11 ? 'bad' : name(at + 1), 'defend', { effects: { calm: -1 } }),
    ],
  })),
  { id: 'good', text: both('it ends well'), end: 'good', debrief: both('why it ended well') },
  { id: 'bad', text: both('it ends badly'), end: 'bad', debrief: both('why it ended badly') },
]
const good = {
  title: both('late'),
  trade: both('shop'),
  difficulty: 1,
  role: both('you are at the desk'),
  may: [both('you may decide')],
  concepts: ['gap'],
  sources: [],
  case: { start: 'n00', variables: { calm: { start: 2 }, trust: { start: 2 }, time: { start: 0, max: 60, unit: both('min') } }, nodes },
  paths: { good: Array.from({ length: 12 }, () => 'well'), bad: Array.from({ length: 12 }, () => 'badly') },
}

const withFile =
  (more: object = {}) =>
  (files: FileMap): FileMap => {
    const [concept] = Object.keys(files).flatMap((path) => (path.startsWith('content/concepts/') ? (/id: (\S+)/.exec(files[path] ?? '')?.[1] ?? []) : []))
    return { ...files, [file]: stringify({ ...good, concepts: [concept], ...more }, { aliasDuplicateObjects: false, lineWidth: 0 }) }
  }
const withNode = (at: number, more: object) => withFile({ case: { ...good.case, nodes: Object.assign([...nodes], { [at]: { ...nodes[at], ...more } }) } })

it('a case that keeps every rule goes through', () => {
  expect(findingsOf({ edit: withFile() }).findings).toEqual([])
})

test('what does not read is told by file and field', () => {
  const { findings } = findingsOf({ edit: withFile({ difficulty: 9, trade: { zh: '店' } }) })
  expect(findings.map((finding) => [finding.file, finding.field]).sort()).toEqual([
    [file, 'difficulty'],
    [file, 'trade.en'],
  ])
})

const flaw = { rule: 'scenario-case', file }
itIsFound('cases of the simulator', [
  { ...flaw, name: 'a concept that does not exist', edit: withFile({ concepts: ['nowhere'] }), field: 'concepts[0]', says: 'nowhere' },
  { ...flaw, name: 'a source that does not exist', edit: withFile({ sources: ['nobody-1999'] }), field: 'sources[0]', says: 'nobody-1999' },
  {
    ...flaw,
    name: 'too few decision points',
    edit: withFile({ case: { ...good.case, start: 'n01', nodes: nodes.slice(1) }, paths: { good: good.paths.good.slice(1), bad: good.paths.bad.slice(1) } }),
    field: 'case.nodes',
    says: '11',
  },
  {
    ...flaw,
    name: 'an end that says nothing of how it came about',
    edit: withNode(13, { debrief: undefined }),
    field: 'case.nodes[13]',
    says: 'debrief',
  },
  {
    ...flaw,
    name: 'a choice without an act',
    edit: withNode(0, { choices: [{ ...choice('well', 'n01', 'listen'), act: undefined }, choice('badly', 'n01', 'defend')] }),
    field: 'case.nodes[0].choices[0]',
    says: 'act:',
  },
  {
    ...flaw,
    name: 'a turning point without a reason',
    edit: withNode(0, { choices: [choice('well', 'n01', 'listen', { effects: { trust: 2 } }), choice('badly', 'n01', 'defend')] }),
    field: 'case.nodes[0].choices[0]',
    says: 'why:',
  },
  {
    ...flaw,
    name: 'a play that is over too soon',
    edit: withNode(2, { choices: [choice('well', 'n03', 'solve'), choice('badly', 'bad', 'defend')] }),
    field: 'case',
    says: '3 in the shortest',
    also: [],
  },
  { ...flaw, name: 'a play that cannot go on', edit: withFile({ paths: { ...good.paths, good: ['well', 'wel'] } }), field: 'paths.good[1]', says: 'n01' },
  { ...flaw, name: 'a good play that ends badly', edit: withFile({ paths: { ...good.paths, good: good.paths.bad } }), field: 'paths.good', says: 'bad' },
  {
    ...flaw,
    name: 'a case that does not count how calm the customer is',
    edit: withFile({
      case: {
        ...good.case,
        variables: { trust: { start: 2 }, time: { start: 0 } },
        nodes: nodes.map((node) => ('choices' in node ? { ...node, choices: (node['choices'] as object[]).map((one) => ({ ...one, effects: {} })) } : node)),
      },
    }),
    field: 'case.variables',
    says: 'calm',
  },
  {
    rule: 'scenario-paths',
    file,
    name: 'a choice that leads to no node',
    edit: withNode(3, { choices: [choice('well', 'n44', 'follow-up'), choice('badly', 'n04', 'defend')] }),
    field: 'case.nodes[3]',
    says: 'n03 / well',
  },
])
