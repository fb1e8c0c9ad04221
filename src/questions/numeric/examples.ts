import type { Answer, Item } from '@/questions/numeric/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'numeric',
    id: 'numeric-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: ['example-source'],
    prompt: {
      zh: '两个维度的差距是 −1.20 和 −0.40，权重是60和40。加权差距是多少？',
      en: 'Two dimensions have gaps of −1.20 and −0.40, with weights of 60 and 40. What is the weighted gap?',
    },
    explain: { zh: '−1.20 × 0.6 + −0.40 × 0.4 = −0.88。', en: '−1.20 × 0.6 + −0.40 × 0.4 = −0.88.' },
    hints: [{ zh: '每个差距先乘上自己的权重。', en: 'Multiply each gap by its own weight first.' }],
    unit: { zh: '分', en: 'points' },
    decimals: 2,
    answer: { value: -0.88, tolerance: 0.005, why: { zh: '权重加起来是1，所以乘完就加。', en: 'The weights sum to one, so multiply and add.' } },
    wrong: [
      {
        value: 0.88,
        tolerance: 0.005,
        why: { zh: '大小对了，符号反了。', en: 'The size is right, the sign is reversed.' },
        misconception: 'example-flipped',
      },
      {
        value: -0.8,
        tolerance: 0.005,
        why: { zh: '这是没有加权的平均。', en: 'This is the mean without weights.' },
        misconception: 'example-mean',
      },
    ],
    otherwise: { zh: '再看一遍：先乘权重，再相加。', en: 'Look again: multiply by the weights, then add.' },
  },
  noUnit: {
    type: 'numeric',
    id: 'numeric-share',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: [],
    prompt: { zh: '120位顾客里有30位说等得太久。占多大比例？', en: 'Of 120 customers 30 say they waited too long. What share is that?' },
    explain: { zh: '30 ÷ 120 = 0.25，也就是25%。', en: '30 ÷ 120 = 0.25, which is 25 %.' },
    hints: [],
    answer: { value: 0.25, tolerance: 0, why: { zh: '四个人里有一个。', en: 'One in four.' } },
    wrong: [
      { value: 4, tolerance: 0, why: { zh: '除反了。', en: 'Divided the wrong way round.' }, misconception: 'example-flipped' },
      { value: 0.3, tolerance: 0, why: { zh: '30人不是30%。', en: '30 people are not 30 %.' }, misconception: 'example-mean' },
    ],
    otherwise: { zh: '说太久的人数除以总人数。', en: 'Those who say so, divided by all.' },
  },
  longWords: {
    type: 'numeric',
    id: 'numeric-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    prompt: {
      zh: '一家通信营业厅一个月接待了12480位顾客，其中每一百位里有三位因为排队时间太长，没有办业务就离开了。问卷回收率是八分之一。回收了多少份问卷？',
      en: 'A telecoms shop saw 12,480 customers in one month, of whom three in a hundred left without being served because the queue was too long. One questionnaire in eight came back from all who had come. How many came back?',
    },
    explain: { zh: '12480 ÷ 8 = 1560，离开的人也算在内。', en: '12,480 ÷ 8 = 1,560; those who left count as well.' },
    hints: [],
    unit: { zh: '份', en: 'questionnaires' },
    decimals: 0,
    answer: { value: 1560, tolerance: 0.5, why: { zh: '所有来过的人都发了问卷。', en: 'All who had come were asked.' } },
    wrong: [
      {
        value: 1513.2,
        tolerance: 1,
        why: { zh: '你先减去了离开的人。', en: 'You took away those who left.' },
        misconception: 'example-silence',
      },
      { value: 374.4, tolerance: 1, why: { zh: '这是离开的人数。', en: 'This is how many left.' }, misconception: 'example-mixed' },
    ],
    otherwise: { zh: '来过的人数除以8。', en: 'All who came, divided by eight.' },
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = { plain: '0.88', noUnit: '4', longWords: '374.4' } satisfies Record<keyof typeof examples, Answer>
