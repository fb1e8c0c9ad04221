import type { Answer, Item } from '@/questions/classify/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'classify',
    id: 'classify-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    prompt: { zh: '这些话说的是哪个维度？有的哪个都不是。', en: 'Which dimension does each remark describe? Not every one has a place.' },
    explain: { zh: '看得见的是有形性，说到做到是可靠性。', en: 'What can be seen is tangibles; promises kept are reliability.' },
    hints: [{ zh: '先挑出看得见的。', en: 'First find what can be seen.' }],
    buckets: [
      { id: 'tangibles', text: { zh: '有形性', en: 'Tangibles' } },
      { id: 'reliability', text: { zh: '可靠性', en: 'Reliability' } },
    ],
    cards: [
      {
        id: 'dress',
        text: { zh: '员工着装整洁', en: 'Staff look neat' },
        bucket: 'tangibles',
        why: { zh: '着装看得见。', en: 'Dress can be seen.' },
        misconception: 'example-mixed',
      },
      {
        id: 'friday',
        text: { zh: '说好周五就是周五', en: 'Friday means Friday' },
        bucket: 'reliability',
        why: { zh: '承诺做到了。', en: 'A promise was kept.' },
        misconception: 'example-mixed',
      },
      {
        id: 'price',
        text: { zh: '比对面便宜', en: 'Cheaper than across the road' },
        bucket: 'none',
        why: { zh: '这是价格。', en: 'That is the price.' },
      },
      {
        id: 'bill',
        text: { zh: '账单从不出错', en: 'The bill is never wrong' },
        bucket: 'reliability',
        why: { zh: '不出错也是可靠。', en: 'Free of error is reliable too.' },
        misconception: 'example-mixed',
      },
    ],
  },
  longWords: {
    type: 'classify',
    id: 'classify-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    prompt: {
      zh: '一家物业公司想弄清楚住户的抱怨该由谁来处理。把每一条放到应该先去查的地方。',
      en: 'A property management company wants to know who should deal with what residents complain about. Put each remark where one should look first.',
    },
    explain: { zh: '先分清是没有标准，还是有标准没做到。', en: 'First tell a missing standard from one that was not kept.' },
    hints: [],
    buckets: [
      { id: 'no-standard', text: { zh: '公司没有为这件事定下标准', en: 'The company has set no standard for this' } },
      { id: 'not-kept', text: { zh: '标准定了，但是现场没有做到', en: 'There is a standard, but it was not kept on site' } },
      { id: 'over-promised', text: { zh: '对外说的比做得到的多', en: 'More was promised than can be done' } },
    ],
    cards: [
      {
        id: 'c1',
        text: {
          zh: '报修之后要等多久，物业的人自己也说不准，每次问到的答案都不一样。',
          en: 'Nobody at the office can say how long a repair will take, and each time one asks, the answer is another.',
        },
        bucket: 'no-standard',
        why: { zh: '没有人定过时限。', en: 'Nobody has ever set a limit.' },
        misconception: 'example-mixed',
      },
      {
        id: 'c2',
        text: {
          zh: '公告栏上写着每天清扫两次，可是晚班常常只来一次。',
          en: 'The notice board says that the stairs are swept twice a day, but the late shift often comes only once.',
        },
        bucket: 'not-kept',
        why: { zh: '标准在，没有做到。', en: 'The standard is there; it was not kept.' },
        misconception: 'example-mixed',
      },
      {
        id: 'c3',
        text: {
          zh: '广告说二十四小时有人值守，其实夜里只有一部没人接的电话。',
          en: 'The brochure promises round-the-clock attendance; at night there is only a telephone that nobody answers.',
        },
        bucket: 'over-promised',
        why: { zh: '说的多过做得到的。', en: 'More was said than can be done.' },
        misconception: 'example-mixed',
      },
    ],
  },
  manyCards: {
    type: 'classify',
    id: 'classify-many',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    prompt: { zh: '把十句话放进五个维度。', en: 'Put ten remarks into the five dimensions.' },
    explain: { zh: '每个维度两句。', en: 'There are two for each dimension.' },
    hints: [],
    buckets: [
      { id: 't', text: { zh: '有形性', en: 'Tangibles' } },
      { id: 'r', text: { zh: '可靠性', en: 'Reliability' } },
      { id: 's', text: { zh: '响应性', en: 'Responsiveness' } },
      { id: 'a', text: { zh: '保证性', en: 'Assurance' } },
      { id: 'e', text: { zh: '移情性', en: 'Empathy' } },
    ],
    cards: [
      card('c0', 't', '大厅明亮', 'A bright hall'),
      card('c1', 'r', '准点', 'On time'),
      card('c2', 's', '马上回话', 'A reply at once'),
      card('c3', 'a', '懂行', 'They know their trade'),
      card('c4', 'e', '记得我', 'They remember me'),
      card('c5', 't', '工具新', 'New tools'),
      card('c6', 'r', '不返修', 'No second repair'),
      card('c7', 's', '主动帮忙', 'Help unasked'),
      card('c8', 'a', '让人放心', 'One feels safe'),
      card('c9', 'e', '时间迁就我', 'Hours that suit me'),
    ],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: { dress: 'reliability', friday: 'none', price: 'tangibles', bill: 'tangibles' },
  longWords: { c1: 'not-kept', c2: 'over-promised', c3: 'no-standard' },
  manyCards: Object.fromEntries(['r', 's', 'a', 'e', 't', 's', 'a', 'e', 't', 'r'].map((bucket, index) => [`c${index}`, bucket])),
} satisfies Record<keyof typeof examples, Answer>

function card(id: string, bucket: string, zh: string, en: string) {
  return { id, bucket, text: { zh, en }, why: { zh: '看它强调什么。', en: 'See what it stresses.' }, misconception: 'example-mixed' }
}
