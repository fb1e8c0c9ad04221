import type { Answer, Item } from '@/questions/match/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'match',
    id: 'match-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    hints: [{ zh: '先问：这是谁没做到？', en: 'First ask who failed to do it.' }],
    prompt: { zh: '这些现象各是哪个差距？有一个差距用不上。', en: 'Which gap does each of these show? One gap is left over.' },
    explain: { zh: '不知道、没定好、没做到、说过头，各是一个差距。', en: 'Not knowing, not setting, not doing and saying too much are a gap each.' },
    lefts: [
      {
        id: 'guess',
        text: { zh: '店长以为顾客只在乎便宜', en: 'The manager thinks customers only care about price' },
        right: 'gap-1',
        why: { zh: '这是不了解期望。', en: 'What customers expect is not known.' },
        misconception: 'example-mixed',
      },
      {
        id: 'late',
        text: { zh: '规定当天回电，没人做到', en: 'Same-day calls are the rule, and nobody makes them' },
        right: 'gap-3',
        why: { zh: '有标准，没做到。', en: 'There is a standard; it is not kept.' },
        misconception: 'example-mixed',
      },
      {
        id: 'promise',
        text: { zh: '广告说随到随修', en: 'The advert says: repaired while you wait' },
        right: 'gap-4',
        why: { zh: '说的多过做得到的。', en: 'More is promised than can be done.' },
        misconception: 'example-mixed',
      },
    ],
    rights: [
      { id: 'gap-1', text: { zh: '差距1', en: 'Gap 1' } },
      { id: 'gap-2', text: { zh: '差距2', en: 'Gap 2' } },
      { id: 'gap-3', text: { zh: '差距3', en: 'Gap 3' } },
      { id: 'gap-4', text: { zh: '差距4', en: 'Gap 4' } },
    ],
  },
  longWords: {
    type: 'match',
    id: 'match-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    hints: [],
    prompt: {
      zh: '把每句话和它最可能的来处配起来；一个来处可以用不止一次。',
      en: 'Join each remark to where it most likely comes from; a place may be used more than once.',
    },
    explain: { zh: '先分清说的是人，还是规定。', en: 'First tell people from rules.' },
    reuse: true,
    lefts: [
      {
        id: 'l1',
        text: {
          zh: '我打了三次电话，每次接的人都不一样，每次都要从头说一遍，最后也没有人给我一个准话。',
          en: 'I rang three times, spoke to three people, told my story three times, and still nobody could give me a straight answer.',
        },
        right: 'people',
        why: { zh: '要有人一管到底。', en: 'One person should see it through.' },
        misconception: 'example-mixed',
      },
      {
        id: 'l2',
        text: {
          zh: '柜台的人很客气，可是他说规定就是这样，他也没有办法。',
          en: 'The person at the counter was polite, but said that rules are rules and there was nothing to be done.',
        },
        right: 'rules',
        why: { zh: '人没错，规定绑住了手。', en: 'The person was willing; the rule tied their hands.' },
        misconception: 'example-mixed',
      },
      {
        id: 'l3',
        text: {
          zh: '他们答应的时间过了两天，我去问，才有人想起来这件事。',
          en: 'Two days after the promised date I asked, and only then did anyone remember.',
        },
        right: 'people',
        why: { zh: '答应的事要有人盯。', en: 'Somebody has to watch over a promise.' },
        misconception: 'example-mixed',
      },
    ],
    rights: [
      { id: 'people', text: { zh: '人手、交接和谁负责到底', en: 'People, handovers and who sees it through' } },
      { id: 'rules', text: { zh: '规定、标准和授权的边界', en: 'Rules, standards and how far authority goes' } },
    ],
  },
  manyPairs: {
    type: 'match',
    id: 'match-many',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    hints: [],
    prompt: { zh: '八个字母，八个数，还多出两个数。', en: 'Eight letters, eight numbers, and two numbers more.' },
    explain: { zh: '按次序。', en: 'In their order.' },
    lefts: [
      { id: 'a', text: { zh: 'A', en: 'A' }, right: 'n1', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
      { id: 'b', text: { zh: 'B', en: 'B' }, right: 'n2', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
      { id: 'c', text: { zh: 'C', en: 'C' }, right: 'n3', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
      { id: 'd', text: { zh: 'D', en: 'D' }, right: 'n4', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
      { id: 'e', text: { zh: 'E', en: 'E' }, right: 'n5', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
      { id: 'f', text: { zh: 'F', en: 'F' }, right: 'n6', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
      { id: 'g', text: { zh: 'G', en: 'G' }, right: 'n7', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
      { id: 'h', text: { zh: 'H', en: 'H' }, right: 'n8', why: { zh: '数一数。', en: 'Count.' }, misconception: 'example-mixed' },
    ],
    rights: [
      { id: 'n3', text: { zh: '第3', en: 'Number 3' } },
      { id: 'n1', text: { zh: '第1', en: 'Number 1' } },
      { id: 'n2', text: { zh: '第2', en: 'Number 2' } },
      { id: 'n8', text: { zh: '第8', en: 'Number 8' } },
      { id: 'n7', text: { zh: '第7', en: 'Number 7' } },
      { id: 'n6', text: { zh: '第6', en: 'Number 6' } },
      { id: 'n5', text: { zh: '第5', en: 'Number 5' } },
      { id: 'n4', text: { zh: '第4', en: 'Number 4' } },
      { id: 'n9', text: { zh: '第9', en: 'Number 9' } },
      { id: 'n10', text: { zh: '第10', en: 'Number 10' } },
    ],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: { guess: 'gap-2', late: 'gap-1', promise: 'gap-3' },
  longWords: { l1: 'rules', l2: 'people', l3: 'rules' },
  manyPairs: Object.fromEntries([...'abcdefgh'].map((id, index) => [id, `n${index + 2}`])),
} satisfies Record<keyof typeof examples, Answer>
