import { itIsFound, replace } from '@/checks/fixtures/broken'
import { paths } from '@/checks/fixtures/good-course'

const { en, zh } = paths

itIsFound('languages out of step', [
  { name: 'another heading id in English', edit: replace(en, '[#deeper]', '[#depper]'), rule: 'parity', file: en, at: '### Deeper', says: '[#deeper]' },
  { name: 'another heading level in English', edit: replace(en, '### Deeper', '## Deeper'), rule: 'parity', file: en, at: '## Deeper' },
  {
    name: 'a slide missing in English',
    edit: replace(en, '<Slide id="last" layout="two" only="deck" title="Last" minutes={5}>\n\n<Step>one</Step>\n\n</Slide>', ''),
    rule: 'parity',
    file: en,
    at: '<Slide id="work"',
    also: ['slides'],
  },
  { name: 'another slide layout in English', edit: replace(en, 'layout="two"', 'layout="content"'), rule: 'parity', file: en, at: '<Slide id="last"' },
  {
    name: 'other minutes in English',
    edit: replace(en, 'layout="media" title="The figure" minutes={5}', 'layout="media" title="The figure" minutes={6}'),
    rule: 'parity',
    file: en,
    at: '<Slide id="figure"',
  },
  {
    name: 'another check in English',
    edit: replace(en, '<Check id="single-4" />', '<Check id="single-5" />'),
    rule: 'parity',
    file: en,
    at: '<Check id="single-5"',
  },
  { name: 'another figure in English', edit: replace(en, '<Figure id="scales" />', 'words'), rule: 'parity', file: en },
  { name: 'a tool missing in English', edit: replace(en, '<Tool id="abacus" preset="shop" />', 'words'), rule: 'parity', file: en },
  {
    name: 'a term missing in English',
    edit: replace(en, '<Term id="beta">beta</Term>', 'beta'),
    rule: 'parity',
    file: zh,
    at: '<Term id="beta"',
    also: ['concepts-taught'],
  },
  {
    name: 'a goal missing in English',
    edit: replace(en, '\n  - the second goal', '\n  - the second goal\n  - a third'),
    rule: 'parity',
    file: en,
    at: 'goals:',
    field: 'goals',
    also: ['goals-checked'],
  },
  { name: 'another concept in English', edit: replace(en, '[alpha, beta]', '[alpha]'), rule: 'parity', file: en, at: 'concepts: [', field: 'concepts' },
  {
    name: 'stale English',
    edit: replace(zh, 'revision: 1', 'revision: 2'),
    rule: 'translation',
    file: en,
    at: 'translates: 1',
    field: 'translates',
    severity: 'warning',
    says: 'stale',
  },
  {
    name: 'English of a revision that does not exist',
    edit: replace(en, 'translates: 1', 'translates: 2'),
    rule: 'translation',
    file: en,
    at: 'translates: 2',
  },
  { name: 'Chinese without a revision', edit: replace(zh, 'revision: 1\n', ''), rule: 'translation', file: zh, field: 'revision', at: 'summary:' },
  { name: 'English that has a revision', edit: replace(en, 'translates: 1', 'translates: 1\nrevision: 1'), rule: 'translation', file: en, at: 'revision: 1' },
])
