import { itIsFound, replace } from '@/checks/fixtures/broken'
import { change, changeBoth, paths } from '@/checks/fixtures/good-course'
import type { FileMap } from '@/checks/types'

const { bank, concepts, zh } = paths
const inBoth = (from: string, to: string) => (files: FileMap) => changeBoth(files, from, to)

itIsFound('lessons that are not complete', [
  { name: 'no opening', edit: inBoth('<Opening>a scene</Opening>', 'a scene'), rule: 'lesson-grammar', file: zh, says: '<Opening>' },
  { name: 'words above the opening', edit: replace(zh, '<Opening>', 'Words.\n\n<Opening>'), rule: 'lesson-grammar', file: zh, at: '<Opening>' },
  { name: 'no tomorrow', edit: inBoth('<Tomorrow>\n\n- **front line**: one thing\n\n</Tomorrow>', ''), rule: 'lesson-grammar', file: zh, says: '<Tomorrow>' },
  { name: 'in short of three lines', edit: replace(zh, '- four\n', ''), rule: 'lesson-grammar', file: zh, at: '<InShort>', severity: 'warning' },
  { name: 'seven checks', edit: inBoth('<Check id="single-4" />', ''), rule: 'lesson-grammar', file: zh, at: '<Check id="single-3"', says: 'at least 8' },
  { name: 'eight checks, one of them for the room alone', edit: inBoth('layout="quiz" title="Vote"', 'layout="quiz" only="deck" title="Vote"'), rule: 'lesson-grammar', file: zh, says: 'at least 8', at: '<Check id="single-4"' },
  {
    name: 'checks of two types',
    edit: (files) => [['numeric-1', 'single-5'], ['order-1', 'multi-2'], ['classify-1', 'extra']].reduce((sum, [from, to]) => changeBoth(sum, `"${from}"`, `"${to}"`), change(files, bank, 'id: order-1\n    type: order', `id: extra\n    type: multi\n    rev: 1\n    concepts: [alpha]\n    goals: [1]\n    difficulty: 1\n    prompt: &b {zh: '甲', en: 'A'}\n    explain: *b\n    options:\n${['a', 'b', 'c'].map((id) => `      - id: ${id}\n        correct: true\n        text: *b\n        why: *b\n`).join('')}  - id: order-1\n    type: order`)),
    rule: 'lesson-grammar',
    file: zh,
    at: '<Check id="single-1"',
    says: 'at least 3 types',
    also: ['yaml-style'],
  },
  { name: 'ten questions', edit: (files) => ({ ...files, [bank]: (files[bank] ?? '').replace(/ {2}- id: single-5[\s\S]*?(?= {2}- id: multi-1)/, '') }), rule: 'lesson-grammar', file: bank, at: 'questions:', says: 'at least 11' },
  { name: 'five slides', edit: inBoth('<Slide id="last" layout="two" only="deck" title="Last" minutes={5}>\n\n<Step>one</Step>\n\n</Slide>', ''), rule: 'slides', file: zh, at: '<Slide id="work"', says: '6 to 12' },
  { name: 'slides that take too long', edit: inBoth('title="Vote" minutes={5}', 'title="Vote" minutes={9}'), rule: 'slides', file: zh, at: '<Slide id="last"', says: '27 to 33' },
  { name: 'no discussion', edit: inBoth('layout="activity"', 'layout="content"'), rule: 'slides', file: zh, at: '<Slide id="last"', says: 'layout="activity"' },
  { name: 'no question for the room', edit: inBoth('layout="quiz"', 'layout="content"'), rule: 'slides', file: zh, at: '<Slide id="last"', says: 'layout="quiz"' },
  { name: 'eight lines on a slide', edit: replace(zh, '- one line', Array(8).fill('- line').join('\n')), rule: 'slide-text', file: zh, at: '<Slide id="before"', severity: 'warning', says: '8 lines' },
  { name: '141 Chinese characters on a slide', edit: replace(zh, '- one line', `- ${'字'.repeat(141)}`), rule: 'slide-text', file: zh, at: '<Slide id="before"', severity: 'warning', says: '141' },
  { name: 'a goal no question checks', edit: (files) => ({ ...files, [bank]: (files[bank] ?? '').replaceAll('goals:\n      - 2', 'goals:\n      - 1') }), rule: 'goals-checked', file: zh, at: '第二个目标', field: 'goals[1]' },
  { name: 'a concept the text does not name', edit: inBoth('<Term id="beta">beta</Term>', 'beta'), rule: 'concepts-taught', file: zh, at: 'concepts: [', field: 'concepts[1]' },
  { name: 'a concept named to the room alone', edit: (files) => changeBoth(changeBoth(files, '<Term id="beta">beta</Term>', 'beta'), '- one line', '- one <Term id="beta">beta</Term>'), rule: 'concepts-taught', file: zh, at: 'concepts: [' },
  { name: 'a concept no question tests', edit: (files) => ({ ...files, [bank]: (files[bank] ?? '').replaceAll('      - beta\n', '      - alpha\n') }), rule: 'concepts-taught', file: zh, at: 'concepts: [', field: 'concepts[1]' },
  { name: 'a short lesson', edit: replace(zh, '顾客心里有一把尺子，先量再说。'.repeat(50), ''), rule: 'length', file: zh, severity: 'warning' },
  { name: 'a long lesson', edit: replace(zh, '顾客心里有一把尺子，', '字'.repeat(1300)), rule: 'length', file: zh, severity: 'warning' },
  { name: 'a long summary', edit: replace(zh, '一句话。', '字'.repeat(61)), rule: 'length', file: zh, at: 'summary:', field: 'summary', severity: 'warning' },
  { name: 'a sentence of the scaffold in a finished lesson', edit: replace(zh, 'A story.', '（待改写）讲一个例子'), rule: 'scaffold-left', file: zh, at: '（待改写）' },
  { name: 'a sentence of the scaffold in its questions', edit: replace(bank, 'English prompt of single-1', '(to rewrite) Ask'), rule: 'scaffold-left', file: bank, at: '(to rewrite)' },
  { name: 'a definition of the scaffold that readers see', edit: replace(concepts, '中文definition of alpha', '（待改写）定义'), rule: 'scaffold-left', file: concepts, at: '（待改写）' },
])
