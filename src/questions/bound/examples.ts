import type { Answer, Item } from '@/questions/bound/schema'

/** What the examples calculate with where nobody has numbers of their own. */
const example = {
  name: { zh: '湖滨诊所（虚构）', en: 'Lakeside Clinic (invented)' },
  n: 80,
  scale: 7 as const,
  weights: { tangibles: 8, reliability: 36, responsiveness: 20, assurance: 24, empathy: 12 },
  expectation: [5.8, 5.4, 5.6, 5.2, 6.6, 6.4, 6.5, 6.7, 6.3, 6.2, 6.4, 6.0, 6.2, 6.5, 6.6, 6.4, 6.3, 5.8, 6.0, 5.6, 5.9, 5.7],
  perception: [5.9, 5.3, 5.5, 5.3, 5.4, 5.8, 5.9, 5.2, 5.7, 5.3, 5.9, 5.4, 5.4, 6.3, 6.1, 6.2, 6.2, 5.3, 5.8, 5.4, 5.5, 5.5],
}

const base = { rev: 1, concepts: ['example'], goals: [], sources: [], hints: [], unit: { zh: '分', en: 'points' }, decimals: 2 }
const flipped = {
  error: 'sign-flipped',
  why: { zh: '大小对了，符号反了：感知减期望。', en: 'The size is right, the sign is not: perception minus expectation.' },
  misconception: 'example-flipped',
} as const

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    ...base,
    type: 'numeric',
    id: 'bound-weighted',
    difficulty: 2,
    sources: ['example-source'],
    prompt: { zh: '按下表的数，加权总分是多少？', en: 'By the numbers in the table, what is the weighted score?' },
    explain: { zh: '每个差距乘上权重，加起来，再除以权重之和。', en: 'Multiply each gap by its weight, add up, and divide by the sum of the weights.' },
    hints: [{ zh: '先算五个差距。', en: 'Work out the five gaps first.' }],
    bound: {
      tool: 'gap-calculator',
      preset: 'repair-centre',
      ask: 'weighted',
      numbers: 'own',
      example,
      why: { zh: '权重用上了，尺度也没变。', en: 'The weights are in it, and the scale is the same.' },
      errors: [
        flipped,
        { error: 'unweighted-for-weighted', why: { zh: '没有用上权重。', en: 'The weights are not in it.' }, misconception: 'example-mean' },
        { error: 'weights-not-divided', why: { zh: '还要除以权重之和。', en: 'Divide by the sum of the weights.' }, misconception: 'example-mean' },
      ],
    },
    otherwise: { zh: '先算差距，再乘权重。', en: 'Gaps first, then the weights.' },
  },
  unweighted: {
    ...base,
    type: 'numeric',
    id: 'bound-unweighted',
    difficulty: 2,
    prompt: { zh: '不加权总分是多少？', en: 'What is the unweighted score?' },
    explain: { zh: '五个维度差距的平均。', en: 'The mean of the five dimension gaps.' },
    bound: {
      tool: 'gap-calculator',
      preset: 'repair-centre',
      ask: 'unweighted',
      numbers: 'own',
      example,
      why: { zh: '五个维度一样重。', en: 'All five dimensions count the same.' },
      errors: [
        flipped,
        { error: 'sum-for-mean', why: { zh: '还要除以5。', en: 'Divide by five.' }, misconception: 'example-mean' },
        { error: 'weighted-for-unweighted', why: { zh: '这是加权总分。', en: 'That is the weighted score.' }, misconception: 'example-mean' },
        {
          error: 'item-mean',
          why: { zh: '这是22条的平均，条目多的维度占了便宜。', en: 'That is the mean of the 22 items, which favours the longer dimensions.' },
          misconception: 'example-mean',
        },
      ],
    },
    otherwise: { zh: '先求五个差距，再平均。', en: 'Find the five gaps, then their mean.' },
  },
  longWords: {
    ...base,
    type: 'numeric',
    id: 'bound-dimension',
    difficulty: 2,
    prompt: {
      zh: '下表是可靠性的五个条目，每一条都有期望和感知的平均分。请先算出每一条各自的差距，再求这个维度的差距，结果保留两位小数。可靠性的维度差距是多少？',
      en: 'The table lists the five items of reliability, each with its mean expectation and its mean perception. Work out the gap of every single item first and then the gap of the dimension as a whole, to two decimal places. What is the dimension gap of reliability?',
    },
    explain: { zh: '五条差距的平均。', en: 'The mean of the five item gaps.' },
    bound: {
      tool: 'gap-calculator',
      preset: 'repair-centre',
      ask: 'dimension-gap',
      of: 'reliability',
      numbers: 'own',
      example: {
        ...example,
        name: {
          zh: '江南区第三人民医院分院门诊部挂号收费与取药窗口联合服务台（虚构）',
          en: 'Joint registration, payment and dispensary counter of the Third Municipal Hospital, southern district outpatients (invented)',
        },
      },
      why: { zh: '先减，再平均。', en: 'Subtract, then average.' },
      errors: [
        flipped,
        { error: 'sum-for-mean', why: { zh: '这是五条的和。', en: 'That is the sum of the five.' }, misconception: 'example-mean' },
        { error: 'wrong-dimension', why: { zh: '这是别的维度的差距。', en: 'That is the gap of another dimension.' }, misconception: 'example-mixed' },
      ],
    },
    otherwise: { zh: '每一条：感知减期望。', en: 'For each item: perception minus expectation.' },
  },
  item: {
    ...base,
    type: 'numeric',
    id: 'bound-item',
    difficulty: 1,
    decimals: 1,
    prompt: { zh: '第8条的差距是多少？', en: 'What is the gap of item 8?' },
    explain: { zh: '感知减期望。', en: 'Perception minus expectation.' },
    bound: {
      tool: 'gap-calculator',
      preset: 'repair-centre',
      ask: 'item-gap',
      of: 8,
      numbers: 'own',
      example,
      why: { zh: '就是这一条。', en: 'That is the one.' },
      errors: [flipped, { error: 'wrong-item', why: { zh: '你看错了行。', en: 'That is another line.' }, misconception: 'example-mixed' }],
    },
    otherwise: { zh: '只看第8条那一行。', en: 'Look at the line of item 8 only.' },
  },
  seeded: {
    ...base,
    type: 'numeric',
    id: 'bound-seeded',
    difficulty: 2,
    prompt: { zh: '加权总分是多少？', en: 'What is the weighted score?' },
    explain: { zh: '差距乘权重，相加，除以100。', en: 'Gap times weight, added up, divided by 100.' },
    bound: {
      tool: 'gap-calculator',
      preset: 'repair-centre',
      ask: 'weighted',
      numbers: 'seeded',
      example,
      why: { zh: '权重用上了。', en: 'The weights are in it.' },
      errors: [
        flipped,
        { error: 'unweighted-for-weighted', why: { zh: '没有用上权重。', en: 'The weights are not in it.' }, misconception: 'example-mean' },
        { error: 'weights-not-divided', why: { zh: '还要除以100。', en: 'Divide by 100.' }, misconception: 'example-mean' },
        { error: 'item-mean', why: { zh: '这是22条的平均。', en: 'That is the mean of the 22 items.' }, misconception: 'example-mean' },
      ],
    },
    otherwise: { zh: '先算差距，再乘权重。', en: 'Gaps first, then the weights.' },
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: { typed: '0.56' },
  unweighted: { typed: '-2.15' },
  longWords: { typed: '-4.5' },
  item: { typed: '1.5' },
  seeded: { typed: '9' },
} satisfies Record<keyof typeof examples, Answer>
