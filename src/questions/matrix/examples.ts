import type { Answer, Item } from '@/questions/matrix/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'matrix',
    id: 'matrix-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    hints: [{ zh: '只有顾客说得出来的，才在顾客这边。', en: 'Only what customers can tell is on their side.' }],
    prompt: { zh: '在差距模型里，这些在线的哪一边？', en: 'In the gaps model, which side of the line are these on?' },
    explain: { zh: '期望和感知在顾客这边，其余在企业那边。', en: 'Expectation and perception are the customer’s; the rest is the firm’s.' },
    columns: [
      { id: 'customer', text: { zh: '顾客', en: 'Customer' } },
      { id: 'firm', text: { zh: '企业', en: 'Firm' } },
    ],
    rows: [
      {
        id: 'expect',
        text: { zh: '期望的服务', en: 'Expected service' },
        column: 'customer',
        why: { zh: '尺子在顾客心里。', en: 'The yardstick is in the customer’s mind.' },
        misconception: 'example-mixed',
      },
      {
        id: 'standard',
        text: { zh: '服务标准', en: 'Service standards' },
        column: 'firm',
        why: { zh: '标准是企业定的。', en: 'The firm sets them.' },
        misconception: 'example-mixed',
      },
      {
        id: 'perceive',
        text: { zh: '感知的服务', en: 'Perceived service' },
        column: 'customer',
        why: { zh: '感受是顾客的。', en: 'It is what the customer feels.' },
        misconception: 'example-mixed',
      },
    ],
  },
  longWords: {
    type: 'matrix',
    id: 'matrix-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    hints: [],
    prompt: { zh: '这些做法各能缩小哪一段？按最直接的一段选。', en: 'Which stretch does each of these shorten most directly?' },
    explain: { zh: '先听清，再定准，做到位，少说大话。', en: 'Listen, set, deliver, and promise less.' },
    columns: [
      { id: 'listen', text: { zh: '听清顾客要什么', en: 'Hearing what customers want' } },
      { id: 'set', text: { zh: '把标准定准', en: 'Setting the right standard' } },
      { id: 'do', text: { zh: '照标准做到', en: 'Delivering to it' } },
      { id: 'say', text: { zh: '承诺不过头', en: 'Promising no more' } },
    ],
    rows: [
      {
        id: 'm1',
        text: {
          zh: '每个月店长亲自站一天柜台，把听到的记下来，第二天开会讲',
          en: 'Once a month the manager serves at the counter for a day, takes notes, and reports the next morning',
        },
        column: 'listen',
        why: { zh: '这是去听。', en: 'That is listening.' },
        misconception: 'example-mixed',
      },
      {
        id: 'm2',
        text: {
          zh: '广告稿登出去之前，先让维修的师傅看一遍，做不到的话一律删掉',
          en: 'Before an advert runs, the technicians read it and strike out whatever they cannot do',
        },
        column: 'say',
        why: { zh: '这是把话说准。', en: 'That is promising what can be kept.' },
        misconception: 'example-mixed',
      },
    ],
  },
  survey: {
    type: 'matrix',
    id: 'matrix-survey',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: [],
    hints: [],
    survey: true,
    prompt: { zh: '这几句话像不像你们店？没有对错。', en: 'How well do these describe your branch? Nothing here is right or wrong.' },
    explain: { zh: '回去和同事比一比，差得最远的那一句最值得谈。', en: 'Compare with your colleagues: the line you differ on most is the one to talk about.' },
    columns: [
      { id: 's1', text: { zh: '完全不像', en: 'Not at all' } },
      { id: 's2', text: { zh: '不太像', en: 'Not much' } },
      { id: 's3', text: { zh: '一半一半', en: 'Half and half' } },
      { id: 's4', text: { zh: '比较像', en: 'Fairly well' } },
      { id: 's5', text: { zh: '非常像', en: 'Very well' } },
    ],
    rows: [
      { id: 'r1', text: { zh: '我们知道顾客最在意什么', en: 'We know what customers care about most' } },
      { id: 'r2', text: { zh: '标准是为顾客定的', en: 'Our standards are made for customers' } },
      { id: 'r3', text: { zh: '答应的都做到了', en: 'We keep what we promise' } },
    ],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: { expect: 'firm', standard: 'customer', perceive: 'firm' },
  longWords: { m1: 'set', m2: 'do' },
  survey: { r1: 's1', r2: 's5', r3: 's3' },
} satisfies Record<keyof typeof examples, Answer>
