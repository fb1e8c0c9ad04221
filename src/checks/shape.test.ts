import { describe, expect, test } from 'vitest'
import { type Broken, findingsOf, itIsFound, replace } from '@/checks/fixtures/broken'
import { paths } from '@/checks/fixtures/good-course'

const { bank, concepts, course, en, instrument, sources, zh } = paths

const fields: Broken[] = [
  {
    name: 'an unknown key',
    edit: replace(bank, 'explain:', 'hint: x\n    explain:'),
    rule: 'shape',
    file: bank,
    at: 'hint: x',
    field: 'questions[0].hint',
    says: 'did you mean `hints`?',
  },
  {
    name: 'an unknown key like no other',
    edit: replace(sources, 'kind: article', 'kind: article\n    zzz: 1'),
    rule: 'shape',
    file: sources,
    at: 'zzz',
    field: 'sources[0].zzz',
    says: 'nothing reads it',
  },
  {
    name: 'an unknown key in an option',
    edit: replace(bank, 'correct: true', 'corect: true'),
    rule: 'shape',
    file: bank,
    at: 'corect',
    field: 'questions[0].options[0].corect',
    says: '`correct`',
  },
  {
    name: 'an unknown key in the frontmatter',
    edit: replace(zh, 'reviewed:', 'review:'),
    rule: 'shape',
    file: zh,
    at: 'review:',
    field: 'review',
    says: '`reviewed`',
  },
  {
    name: 'a text that a comma in braces cuts',
    edit: replace(course, 'title:\n  zh: 好课\n  en: A good course', 'title: {zh: 好课, 真的, en: A good course}'),
    rule: 'shape',
    file: course,
    at: '真的',
    says: 'quotation marks',
    also: ['yaml-style'],
  },
  {
    name: 'a field that is missing',
    edit: replace(sources, '    authors: Smith, A.\n', ''),
    rule: 'shape',
    file: sources,
    at: 'id: smith',
    field: 'sources[0].authors',
    says: '`authors` is missing',
  },
  {
    name: 'feedback that is missing',
    edit: replace(bank, '        why:\n          zh: 中文why of b\n          en: English why of b\n', ''),
    rule: 'shape',
    file: bank,
    field: 'questions[0].options[1].why',
    says: '`why` is missing',
  },
  {
    name: 'a language that is missing',
    edit: replace(concepts, '      en: English alpha\n', ''),
    rule: 'shape',
    file: concepts,
    at: 'term:',
    field: 'concepts[0].term.en',
    says: 'the English words',
  },
  {
    name: 'a value that is left out',
    edit: replace(course, 'read: 10', 'read:'),
    rule: 'shape',
    file: course,
    at: 'read:',
    field: 'modules[0].lessons[0].read',
    says: 'empty',
  },
  {
    name: 'a number where text belongs',
    edit: replace(sources, 'title: On scales', 'title: 1984'),
    rule: 'shape',
    file: sources,
    at: 'title: 1984',
    says: "'1984'",
  },
  {
    name: 'a date where text belongs',
    edit: replace(sources, 'title: On scales', 'title: 2026-11-23'),
    rule: 'shape',
    file: sources,
    at: 'title: 2026',
    says: "'2026-11-23'",
  },
  { name: 'text where a number belongs', edit: replace(course, 'read: 10', "read: '10'"), rule: 'shape', file: course, at: "read: '10'", says: 'bare number' },
  {
    name: 'one text where two languages belong',
    edit: replace(concepts, 'term:\n      zh: 中文alpha\n      en: English alpha', 'term: alpha'),
    rule: 'shape',
    file: concepts,
    at: 'term: alpha',
    says: '`zh:` and `en:`',
  },
  {
    name: 'a value where a list belongs',
    edit: replace(zh, 'concepts: [alpha, beta]', 'concepts: alpha'),
    rule: 'shape',
    file: zh,
    at: 'concepts: alpha',
    says: 'a list',
    also: ['parity'],
  },
  { name: 'an empty text', edit: replace(sources, 'short: Smith 1988', "short: ' '"), rule: 'shape', file: sources, at: 'short:', says: 'empty' },
  {
    name: 'a kind of source that does not exist',
    edit: replace(sources, 'kind: article', 'kind: artikle'),
    rule: 'shape',
    file: sources,
    at: 'artikle',
    says: '`article`',
  },
  {
    name: 'a difficulty that does not exist',
    edit: replace(bank, 'difficulty: 1', 'difficulty: 4'),
    rule: 'shape',
    file: bank,
    at: 'difficulty: 4',
    field: 'questions[0].difficulty',
    says: '1, 2 or 3',
  },
  {
    name: 'a type of question that does not exist',
    edit: replace(bank, 'type: single', 'type: singel'),
    rule: 'shape',
    file: bank,
    at: 'type: singel',
    field: 'questions[0].type',
    says: '`single`',
  },
  {
    name: 'a question without a type',
    edit: replace(bank, '    type: single\n', ''),
    rule: 'shape',
    file: bank,
    at: 'id: single-1',
    field: 'questions[0].type',
    says: '`type` is missing',
  },
  { name: 'minutes out of range', edit: replace(course, 'read: 10', 'read: 7'), rule: 'shape', file: course, at: 'read: 7', says: 'at least 8' },
  {
    name: 'one goal',
    edit: (files) => ({ ...files, [zh]: (files[zh] ?? '').replace('  - 第二个目标\n', ''), [en]: (files[en] ?? '').replace('  - the second goal\n', '') }),
    rule: 'shape',
    file: zh,
    at: 'goals:',
    field: 'goals',
    says: 'at least 2 entries',
    also: ['unknown-goal'],
  },
  {
    name: '21 statements',
    edit: (files) => ({ ...files, [instrument]: (files[instrument] ?? '').replace(/ {2}- id: i22\n(?: {4}.*\n)+/, '') }),
    rule: 'shape',
    file: instrument,
    at: 'items:',
    field: 'items',
    says: '22',
  },
  {
    name: 'an id with capitals',
    edit: replace(sources, 'id: smith-1988', 'id: Smith-1988'),
    rule: 'shape',
    file: sources,
    at: 'id: Smith',
    says: 'lower-case letters',
    also: ['unknown-source'],
  },
  {
    name: 'an address of no e-mail',
    edit: replace(course, 'modules:', 'contact: nobody\nmodules:'),
    rule: 'shape',
    file: course,
    at: 'contact:',
    says: 'email',
  },
  {
    name: 'two right options in a single choice',
    edit: replace(bank, '      - id: b\n', '      - id: b\n        correct: true\n'),
    rule: 'shape',
    file: bank,
    field: 'questions[0].options',
    says: 'exactly one option with correct: true',
  },
  {
    name: 'an option id twice',
    edit: replace(bank, '      - id: b\n', '      - id: a\n'),
    rule: 'shape',
    file: bank,
    field: 'questions[0].options',
    says: 'option ids that differ',
  },
  {
    name: 'a start that is the right order',
    edit: replace(bank, 'start:\n      - two\n      - one', 'start:\n      - one\n      - two'),
    rule: 'shape',
    file: bank,
    at: 'id: order-1',
    field: 'questions[9]',
    says: 'entry order-1',
  },
  {
    name: 'a card in a bucket that does not exist',
    edit: replace(bank, 'bucket: left', 'bucket: middle'),
    rule: 'shape',
    file: bank,
    at: 'id: classify-1',
    says: 'every card in a bucket',
  },
]

itIsFound('fields the schemas refuse', fields)

const syntax: Broken[] = [
  {
    name: 'a key twice',
    edit: replace(sources, 'year: 1988', 'year: 1988\n    year: 1989'),
    rule: 'yaml',
    file: sources,
    at: 'year: 1989',
    says: '`year` stands twice',
  },
  {
    name: 'a colon in bare text',
    edit: replace(sources, 'title: On scales', 'title: On scales: a note'),
    rule: 'yaml',
    file: sources,
    at: 'title: On',
    says: 'quotation marks',
  },
  { name: 'a tab', edit: replace(sources, '    year: 1988', '\tyear: 1988'), rule: 'yaml', file: sources, says: 'spaces' },
  {
    name: 'a quotation mark that is not closed',
    edit: replace(sources, 'short: Smith 1988', "short: 'Smith 1988"),
    rule: 'yaml',
    file: sources,
    says: 'Close',
  },
  { name: 'frontmatter that is no YAML', edit: replace(zh, '一句话。', '一句话: 冒号'), rule: 'yaml', file: zh, at: 'summary:', also: ['parity'] },
  {
    name: 'no frontmatter',
    edit: (files) => ({ ...files, [zh]: (files[zh] ?? '').replace(/^---[\s\S]*?---\n/, '') }),
    rule: 'yaml',
    file: zh,
    says: 'frontmatter is missing',
    also: ['parity'],
  },
  {
    name: 'no course.yaml',
    edit: (files) => Object.fromEntries(Object.entries(files).filter(([path]) => path !== course)),
    rule: 'yaml',
    file: course,
    at: 'nowhere',
  },
]

itIsFound('files that are no YAML', syntax)

const mdx: Broken[] = [
  { name: 'a tag that is not closed', edit: replace(zh, '</Case>', ''), rule: 'mdx', file: zh, says: 'Close the tag' },
  { name: 'a brace in the text', edit: replace(zh, 'A story.', 'A {story'), rule: 'mdx', file: zh, says: 'Braces' },
  { name: 'a heading id in braces', edit: replace(zh, '[#deeper]', '{#deeper}'), rule: 'mdx', file: zh, at: '### Deeper', says: '[#id]' },
  { name: 'a less-than sign in the text', edit: replace(zh, 'A story.', 'Waiting <3 minutes'), rule: 'mdx', file: zh, at: 'Waiting <3', says: '&lt;' },
]

itIsFound('lessons that do not parse', mdx)

describe('one slip does not hide another', () => {
  test('two mistakes in one file are both found', () => {
    const { findings } = findingsOf({
      edit: (files) =>
        replace(
          bank,
          'difficulty: 1',
          'difficulty: 9',
        )(replace(bank, 'English option c', 'All of the above')(replace(bank, 'id: multi-2', 'id: Multi')(files))),
    })
    expect(findings.filter(({ rule }) => rule === 'shape').map(({ field }) => field)).toEqual(['questions[0].difficulty', 'questions[6].id'])
  })

  test('a broken file is not blamed on those that name what stands in it', () => {
    for (const file of [bank, concepts, sources, course]) {
      const { findings } = findingsOf({ edit: (files) => ({ ...files, [file]: `${files[file]}\n  : : [` }) })
      expect([...new Set(findings.map((finding) => `${finding.rule} ${finding.file}`))], file).toEqual([`yaml ${file}`])
    }
  })
})
