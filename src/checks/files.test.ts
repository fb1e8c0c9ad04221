import { itIsFound, replace } from '@/checks/fixtures/broken'
import { change, changeBoth, paths, withSecond } from '@/checks/fixtures/good-course'
import type { FileMap } from '@/checks/types'

const { bank, course, en, sources, zh, zhTwo } = paths
const inBoth = (from: string, to: string) => (files: FileMap) => changeBoth(files, from, to)
const without = (file: string) => (files: FileMap) => Object.fromEntries(Object.entries(files).filter(([path]) => path !== file))
const withFile = (file: string, text: string) => (files: FileMap) => ({ ...files, [file]: text })

itIsFound('files and ids', [
  {
    name: 'a lesson in course.yaml without files',
    edit: replace(course, 'moved:', '      - id: three\n        title:\n          zh: 三\n          en: Three\n        read: 10\n        teach: 30\nmoved:'),
    rule: 'listed',
    file: course,
    at: 'id: three',
  },
  {
    name: 'a lesson that is not in course.yaml',
    edit: (files) => change(withSecond(files), course, 'id: two', 'id: tow'),
    rule: 'listed',
    file: zhTwo,
    says: 'basics/tow',
    also: ['unknown-ref'],
  },
  { name: 'a lesson without questions', edit: (files) => without(paths.bankTwo)(withSecond(files)), rule: 'listed', file: course, at: 'id: two' },
  {
    name: 'questions without a lesson',
    edit: (files) => withFile('content/questions/basics/three.yaml', files[bank] ?? '')(files),
    rule: 'listed',
    file: 'content/questions/basics/three.yaml',
  },
  {
    name: 'a file with an ending nothing reads',
    edit: withFile('content/concepts/more.yml', 'concepts: []'),
    rule: 'listed',
    file: 'content/concepts/more.yml',
    severity: 'warning',
  },
  { name: 'a lesson in one language only', edit: without(en), rule: 'one-language', file: zh },
  { name: 'a question id twice', edit: replace(bank, 'id: multi-2', 'id: multi-1'), rule: 'id-twice', file: bank, field: 'questions[6].id' },
  {
    name: 'a concept id in two modules',
    edit: (files) => withFile('content/concepts/extra.yaml', 'concepts:\n  - id: alpha\n    term: &t\n      zh: 甲\n      en: A\n    definition: *t\n')(files),
    rule: 'id-twice',
    file: 'content/concepts/extra.yaml',
    at: 'id: alpha',
    says: paths.concepts,
  },
  {
    name: 'a source twice',
    edit: (files) => ({ ...files, [sources]: `${files[sources]}${files[sources]?.replace('sources:\n', '').replace('year: 1988', 'year: 1989')}` }),
    rule: 'id-twice',
    file: sources,
    field: 'sources[1].id',
  },
  { name: 'a heading id twice', edit: inBoth('[#deeper]', '[#first]'), rule: 'id-twice', file: zh, at: '### Deeper' },
  { name: 'a slide id twice', edit: inBoth('id="last"', 'id="work"'), rule: 'id-twice', file: zh, at: 'layout="two"' },
  {
    name: 'a lesson id twice in course.yaml',
    edit: (files) => change(withSecond(files), course, 'id: two', 'id: one'),
    rule: 'id-twice',
    file: course,
    field: 'modules[0].lessons[1].id',
    also: ['listed', 'unknown-ref'],
  },
  { name: 'a card id twice', edit: replace(bank, 'id: card-2', 'id: card-1'), rule: 'id-twice', file: bank, field: 'questions[10].cards[1].id' },
  { name: 'a check twice in a lesson', edit: inBoth('<Check id="single-4" />', '<Check id="single-2" />'), rule: 'check-once', file: zh },
])
