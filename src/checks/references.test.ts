import { itIsFound, replace } from '@/checks/fixtures/broken'
import { change, changeBoth, paths } from '@/checks/fixtures/good-course'
import type { FileMap } from '@/checks/types'

const { bank, concepts, course, en, zh, zhTwo } = paths
const inBoth = (from: string, to: string) => (files: FileMap) => changeBoth(files, from, to)

itIsFound('ids that lead nowhere', [
  { name: 'a term whose concept does not exist', edit: replace(zh, '<Term id="alpha">', '<Term id="alpah">'), rule: 'unknown-concept', file: zh, at: 'alpah', says: 'alpha', also: ['parity', 'concepts-taught'] },
  { name: 'a concept in the frontmatter that does not exist', edit: replace(zh, '[alpha, beta]', '[alpha, gamma]'), rule: 'unknown-concept', file: zh, at: 'concepts: [', field: 'concepts[1]', also: ['parity', 'concepts-taught'] },
  { name: 'a question that tests a concept that does not exist', edit: replace(bank, '      - beta\n', '      - bete\n'), rule: 'unknown-concept', file: bank, at: 'bete', field: 'questions[0].concepts[0]', says: 'beta' },
  { name: 'a misconception about a concept that does not exist', edit: replace(concepts, 'concept: alpha', 'concept: omega'), rule: 'unknown-concept', file: concepts, at: 'concept: omega', field: 'misconceptions[0].concept' },
  { name: 'a citation of an unknown source', edit: replace(en, '<Cite id="smith-1988" />', '<Cite id="smith-1989" />'), rule: 'unknown-source', file: en, at: 'smith-1989', says: 'smith-1988' },
  { name: 'a concept that cites an unknown source', edit: replace(concepts, '- smith-1988', '- jones-1990'), rule: 'unknown-source', file: concepts, at: 'jones-1990', field: 'concepts[0].sources[0]' },
  { name: 'a wrong option with an unknown misconception', edit: replace(bank, 'misconception: mixed-up', 'misconception: mixedup'), rule: 'unknown-misconception', file: bank, at: 'misconception: mixedup', field: 'questions[0].options[1].misconception', says: 'mixed-up' },
  { name: 'an order question with an unknown misconception', edit: replace(bank, 'misconception: half-right\n    items', 'misconception: half-wrong\n    items'), rule: 'unknown-misconception', file: bank, at: 'half-wrong', field: 'questions[9].misconception' },
  { name: 'a check that is no question', edit: inBoth('<Check id="single-1" />', '<Check id="single-9" />'), rule: 'unknown-question', file: zh, at: 'single-9' },
  { name: 'a figure nobody has drawn', edit: inBoth('<Figure id="scales" />', '<Figure id="scale" />'), rule: 'unknown-figure', file: zh, at: '<Figure', says: 'scales' },
  { name: 'a tool that does not exist', edit: inBoth('<Tool id="abacus"', '<Tool id="abakus"'), rule: 'unknown-tool', file: zh, at: '<Tool', says: 'abacus' },
  { name: 'a tool with an unknown setting', edit: inBoth('preset="shop"', 'preset="hotel"'), rule: 'unknown-tool', file: zh, at: '<Tool', says: 'shop' },
  { name: 'a reference to a section that does not exist', edit: replace(zh, 'to="#second"', 'to="#third"'), rule: 'unknown-ref', file: zh, at: '#third' },
  { name: 'a reference to a lesson that does not exist', edit: replace(zh, 'to="basics/two#second"', 'to="basics/too#second"'), rule: 'unknown-ref', file: zh, at: 'basics/too', says: 'basics/two' },
  { name: 'a reference to a section another lesson does not have', edit: replace(zh, 'to="basics/two#second"', 'to="basics/two#secund"'), rule: 'unknown-ref', file: zh, at: 'secund', says: 'second' },
  { name: 'a reference to an unknown tool', edit: replace(zh, 'to="tools/abacus"', 'to="tools/ruler"'), rule: 'unknown-ref', file: zh, at: 'tools/ruler' },
  { name: 'a reference written as an address', edit: replace(zh, 'to="tools/abacus"', 'to="/tools/abacus/"'), rule: 'unknown-ref', file: zh, at: '/tools/abacus/' },
  {
    name: 'a reference from a finished lesson to a draft',
    edit: (files) => change(change(files, zhTwo, 'revision: 1', 'revision: 1\nstatus: draft'), paths.enTwo, 'translates: 1', 'translates: 1\nstatus: draft'),
    rule: 'unknown-ref',
    file: zh,
    at: 'basics/two#second',
    says: 'draft',
  },
  { name: 'a goal number the lesson does not have', edit: replace(bank, 'goals:\n      - 2', 'goals:\n      - 3'), rule: 'unknown-goal', file: bank, at: '- 3\n', field: 'questions[0].goals[0]' },
  { name: 'a moved question whose new place does not exist', edit: replace(course, 'basics/one/single-1', 'basics/one/single-99'), rule: 'moved', file: course, at: 'single-99' },
  { name: 'a moved question whose old id is in use again', edit: replace(course, 'basics/one/old:', 'basics/one/single-2:'), rule: 'moved', file: course, at: 'basics/one/single-2:' },
])
