import type { Answer, Item } from '@/questions/multi/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'multi',
    id: 'multi-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    prompt: { zh: '一家维修店的可靠性差距最大。哪些做法能补上它？', en: 'Reliability is the widest gap of a repair shop. What helps to close it?' },
    explain: { zh: '可靠性就是把承诺变成做得到的，再做到。', en: 'Reliability means to promise what can be done, and to do it.' },
    hints: [{ zh: '想一想：哪些跟承诺有关？', en: 'Ask yourself which of these touch a promise.' }],
    options: [
      {
        id: 'a',
        correct: true,
        text: { zh: '按真实工时报取机时间', en: 'Quote pick-up times from real working times' },
        why: { zh: '承诺要先做得到。', en: 'A promise must first be possible.' },
      },
      {
        id: 'b',
        text: { zh: '重新装修门店', en: 'Refurbish the shop' },
        why: { zh: '这补的是有形性。', en: 'That helps tangibles.' },
        misconception: 'example-mixed',
      },
      {
        id: 'c',
        correct: true,
        text: { zh: '来不及时提前通知', en: 'Tell customers ahead when time runs out' },
        why: { zh: '改期要在顾客白跑之前。', en: 'A change has to reach them before they come in vain.' },
      },
      {
        id: 'd',
        text: { zh: '给排队的人倒水', en: 'Offer water to those who queue' },
        why: { zh: '体贴，但跟承诺无关。', en: 'Kind, but it keeps no promise.' },
        misconception: 'example-mixed',
      },
      {
        id: 'e',
        correct: true,
        text: { zh: '修好后复检一遍', en: 'Inspect every repair once more' },
        why: { zh: '修一次就修好，也是可靠。', en: 'Right the first time is reliability too.' },
      },
    ],
  },
  chooseTwo: {
    type: 'multi',
    id: 'multi-choose',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: [],
    choose: 2,
    allOrNothing: true,
    prompt: { zh: '差距5由哪两样东西决定？', en: 'Which two things make Gap 5?' },
    explain: { zh: '差距5是感知减期望。', en: 'Gap 5 is perception minus expectation.' },
    hints: [],
    options: [
      { id: 'a', correct: true, text: { zh: '顾客的期望', en: 'What customers expect' }, why: { zh: '尺子。', en: 'The yardstick.' } },
      {
        id: 'b',
        text: { zh: '门店的成本', en: 'What the shop spends' },
        why: { zh: '顾客看不见成本。', en: 'Customers do not see the cost.' },
        misconception: 'example-mixed',
      },
      { id: 'c', correct: true, text: { zh: '顾客的感知', en: 'What customers perceive' }, why: { zh: '量到的。', en: 'What is measured.' } },
    ],
  },
  manyOptions: {
    type: 'multi',
    id: 'multi-many',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    prompt: {
      zh: '下面八句话，哪些说的是响应性？一句话里如果既有速度又有承诺，看它强调的是哪一个。',
      en: 'Which of these eight remarks are about responsiveness? Where a remark has both speed and a promise in it, see which one it stresses.',
    },
    explain: { zh: '响应性是乐意帮忙，并且及时。', en: 'Responsiveness is willing help, promptly given.' },
    hints: [],
    options: [
      remark('a', true, '我一进门就有人招呼', 'Someone greeted me as I came in'),
      remark('b', false, '柜台很干净', 'The counter was clean'),
      remark('c', true, '再忙也会抬头应一声', 'Busy as they were, they looked up and answered'),
      remark('d', false, '他们记得我的名字', 'They remembered my name'),
      remark('e', true, '问题当场就有人处理', 'Somebody dealt with the problem there and then'),
      remark('f', false, '说好周五，周五就好了', 'They said Friday, and Friday it was'),
      remark('g', false, '工程师什么都懂', 'The engineer knew everything'),
      remark('h', true, '他们告诉我什么时候轮到我', 'They told me when it would be my turn'),
    ],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = { plain: ['b'], chooseTwo: ['a', 'b'], manyOptions: ['b'] } satisfies Record<keyof typeof examples, Answer>

function remark(id: string, correct: boolean, zh: string, en: string) {
  const why = correct
    ? { zh: '及时，并且主动。', en: 'Prompt, and of their own accord.' }
    : { zh: '说的是另一个维度。', en: 'This is about another dimension.' }
  return { id, text: { zh, en }, why, ...(correct ? { correct } : { misconception: 'example-mixed' }) }
}
