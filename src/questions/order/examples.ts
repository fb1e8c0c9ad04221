import type { Answer, Item } from '@/questions/order/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'order',
    id: 'order-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    misconception: 'example-steps',
    prompt: { zh: '顾客来投诉，先做什么，后做什么？', en: 'A customer complains. What comes first, what comes later?' },
    explain: { zh: '先听，再道歉，再解决，最后回访。', en: 'Listen, apologise, put it right, and ask afterwards.' },
    hints: [{ zh: '没听完之前，还不知道为什么道歉。', en: 'Before you have listened, you do not know what you are sorry for.' }],
    items: [
      { id: 'listen', text: { zh: '听完', en: 'Listen to the end' }, why: { zh: '先弄清发生了什么。', en: 'First find out what happened.' } },
      { id: 'sorry', text: { zh: '道歉', en: 'Apologise' }, why: { zh: '知道了才道得了歉。', en: 'Now you know what for.' } },
      { id: 'mend', text: { zh: '解决', en: 'Put it right' }, why: { zh: '道歉之后要有行动。', en: 'Deeds follow the words.' } },
      { id: 'ask', text: { zh: '回访', en: 'Ask afterwards' }, why: { zh: '最后确认真的好了。', en: 'Last, make sure that it worked.' } },
    ],
    start: ['mend', 'listen', 'ask', 'sorry'],
  },
  longWords: {
    type: 'order',
    id: 'order-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    misconception: 'example-steps',
    prompt: {
      zh: '一家酒店收齐了问卷，要从原始数据走到“先补哪里”。把步骤排好。',
      en: 'A hotel has its questionnaires back and wants to get from raw data to what to close first. Put the steps in order.',
    },
    explain: { zh: '先清数据，再算差距，再加权，再决定。', en: 'Clean, subtract, weight, decide.' },
    hints: [],
    items: [
      {
        id: 'clean',
        text: {
          zh: '检查录入有没有弄反期望和感知两栏，去掉只答了一半的问卷',
          en: 'Check that expectation and perception were not keyed the wrong way round, and set aside questionnaires that were only half answered',
        },
        why: { zh: '数据不对，后面都不对。', en: 'With wrong data all that follows is wrong.' },
      },
      {
        id: 'gaps',
        text: {
          zh: '每一题用感知减期望，再平均成五个维度的差距',
          en: 'Take expectation from perception for each item, then average the items of each dimension',
        },
        why: { zh: '有了条目才有维度。', en: 'Items come before dimensions.' },
      },
      {
        id: 'weigh',
        text: { zh: '用顾客给的一百分权重给五个维度加权', en: 'Weight the five dimensions by the hundred points that customers shared out' },
        why: { zh: '权重属于维度。', en: 'Weights belong to dimensions.' },
      },
    ],
    start: ['gaps', 'weigh', 'clean'],
  },
  manyRows: {
    type: 'order',
    id: 'order-many',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    misconception: 'example-steps',
    prompt: { zh: '把一天排好。', en: 'Put a day in order.' },
    explain: { zh: '从开门到打烊。', en: 'From opening to closing.' },
    hints: [],
    items: [
      row('h1', '开门', 'Open the doors'),
      row('h2', '晨会', 'Meet the team'),
      row('h3', '第一位顾客', 'First customer'),
      row('h4', '上午复盘', 'Look back on the morning'),
      row('h5', '午饭', 'Lunch'),
      row('h6', '下午高峰', 'Afternoon rush'),
      row('h7', '交接', 'Hand over'),
      row('h8', '打烊', 'Close'),
    ],
    start: ['h8', 'h1', 'h3', 'h2', 'h5', 'h4', 'h7', 'h6'],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: ['ask', 'mend', 'sorry', 'listen'],
  longWords: ['weigh', 'gaps', 'clean'],
  manyRows: ['h8', 'h7', 'h6', 'h5', 'h4', 'h3', 'h2', 'h1'],
} satisfies Record<keyof typeof examples, Answer>

function row(id: string, zh: string, en: string) {
  return { id, text: { zh, en }, why: { zh: '按时间。', en: 'By the clock.' } }
}
