import { itIsFound, replace } from '@/checks/fixtures/broken'
import { change, paths } from '@/checks/fixtures/good-course'

const { bank, instrument } = paths

itIsFound('questions and surveys that are not well made', [
  {
    name: 'a wrong option without a misconception',
    edit: replace(bank, '        misconception: mixed-up\n', ''),
    rule: 'feedback',
    file: bank,
    field: 'questions[0].options[1].misconception',
  },
  {
    name: 'a right option with a misconception',
    edit: replace(bank, 'correct: true\n', 'correct: true\n        misconception: mixed-up\n'),
    rule: 'feedback',
    file: bank,
    field: 'questions[0].options[0].misconception',
    at: 'misconception:',
  },
  {
    name: 'a wrong value that would count as right',
    edit: replace(bank, 'value: 1.5\n', 'value: -1.52\n'),
    rule: 'feedback',
    file: bank,
    at: 'value: -1.52',
    field: 'questions[7].wrong[0].value',
  },
  {
    name: 'a question without a source',
    edit: replace(bank, 'sources:\n      - smith-1988', 'sources: []'),
    rule: 'question-source',
    file: bank,
    field: 'questions[0].sources',
    at: 'sources: []',
  },
  {
    name: 'a corrected question that does not say what was corrected',
    edit: replace(bank, 'rev: 1', 'rev: 2'),
    rule: 'changed',
    file: bank,
    field: 'questions[0].rev',
    at: 'rev: 2',
  },
  {
    name: 'a correction told without a new revision',
    edit: replace(bank, 'rev: 1', 'rev: 1\n    changed:\n      zh: 改了数字。\n      en: A figure was wrong.'),
    rule: 'changed',
    file: bank,
    field: 'questions[0].changed',
    at: 'changed:',
  },
  {
    name: 'a card without a misconception',
    edit: replace(bank, '        bucket: left\n        misconception: half-right\n', '        bucket: left\n'),
    rule: 'feedback',
    file: bank,
    field: 'questions[10].cards[0]',
    at: 'id: card-1',
    severity: 'warning',
  },
  {
    name: 'choose two, with one right',
    edit: replace(bank, 'choose: 2', 'choose: 1'),
    rule: 'choose',
    file: bank,
    at: 'choose: 1',
    field: 'questions[5].choose',
  },
  {
    name: 'a claim whose feedback says the opposite of its key',
    edit: replace(
      bank,
      'questions:\n',
      `questions:
  - id: turned-round
    type: truefalse
    rev: 1
    concepts: [alpha]
    goals: [1]
    difficulty: 1
    sources: [smith-1988]
    prompt:
      zh: 说法
      en: A claim.
    correct: false
    why:
      zh: 对。因为这样。
      en: True. For this reason.
    misconception: mixed-up
    explain:
      zh: 解释
      en: Explained.
    reasons:
      - id: r1
        correct: true
        text:
          zh: 甲
          en: One
        why:
          zh: 对。
          en: Right.
      - id: r2
        text:
          zh: 乙
          en: Two
        why:
          zh: 不是。
          en: No.
        misconception: half-right
      - id: r3
        text:
          zh: 丙
          en: Three
        why:
          zh: 不是。
          en: No.
        misconception: half-right
`,
    ),
    rule: 'verdict-words',
    file: bank,
    at: 'zh: 对。因为这样。',
    field: 'questions[0].why.zh',
  },
  {
    name: 'a bucket called none',
    edit: replace(bank, '      - id: left', '      - id: none\n        text:\n          zh: 无\n          en: None\n      - id: left'),
    rule: 'bucket-none',
    file: bank,
    at: 'id: none',
    field: 'questions[10].buckets[0].id',
  },
  {
    name: 'all of the above, in Chinese',
    edit: replace(bank, '中文option c', '以上都对'),
    rule: 'all-of-the-above',
    file: bank,
    at: '以上都对',
    field: 'questions[0].options[2].text.zh',
  },
  {
    name: 'none of the above, in English',
    edit: replace(bank, 'English option c', 'None of the above.'),
    rule: 'all-of-the-above',
    file: bank,
    at: 'None of',
    field: 'questions[0].options[2].text.en',
  },
  {
    name: 'a right option that is clearly the longest',
    edit: replace(bank, 'English option a', 'English option a, with every condition one could think of'),
    rule: 'longest-is-right',
    file: bank,
    at: 'English option a,',
    field: 'questions[0].options[0].text.en',
    severity: 'warning',
  },
  {
    name: 'a negative question with a negative option',
    edit: (files) => change(change(files, bank, '中文prompt of single-1', '以下不正确的是哪一项'), bank, '中文option b', '不是差距'),
    rule: 'double-negative',
    file: bank,
    at: '以下不正确',
    severity: 'warning',
  },
  { name: 'a survey whose id is not its file', edit: replace(instrument, 'id: shop', 'id: store'), rule: 'instrument', file: instrument, at: 'id: store' },
  {
    name: 'a survey out of order',
    edit: replace(instrument, 'dimension: tangibles', 'dimension: empathy'),
    rule: 'instrument',
    file: instrument,
    at: 'dimension: empathy',
    field: 'items[0].dimension',
  },
  { name: 'a survey with an item twice', edit: replace(instrument, 'id: i2\n', 'id: i1\n'), rule: 'instrument', file: instrument, field: 'items[1].id' },
  {
    name: 'weights of 99 points',
    edit: replace(instrument, 'tangibles: 10', 'tangibles: 9'),
    rule: 'instrument',
    file: instrument,
    at: 'weights:',
    says: '99',
  },
  {
    name: 'a mean above the scale',
    edit: replace(instrument, '- 6\n', '- 8\n'),
    rule: 'instrument',
    file: instrument,
    at: '- 8\n',
    field: 'example.expectation[0]',
  },
])
