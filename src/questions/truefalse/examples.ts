import type { Answer, Item } from '@/questions/truefalse/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'truefalse',
    id: 'truefalse-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    hints: [{ zh: '想一想，一个有利的差距会怎样。', en: 'Think what a gap in the customer’s favour does.' }],
    prompt: { zh: '四个差距里有一个很大，顾客感知到的差距就一定大。', en: 'If one of the four gaps is large, the gap customers feel is always large.' },
    explain: { zh: '差距有方向，有利的差距会抵消不利的。', en: 'Gaps have a direction: a favourable one can make up for another.' },
    correct: false,
    why: { zh: '差距可以互相抵消，所以不一定。', en: 'Gaps can cancel each other, so not always.' },
    misconception: 'example-mean',
    reasons: [
      {
        id: 'sum',
        text: { zh: '差距5是前四个差距加起来的', en: 'Gap 5 is the four others added up' },
        why: { zh: '加起来只是助记，不是结果。', en: 'The sum is an aid to memory, not a result.' },
        misconception: 'example-mean',
      },
      {
        id: 'cancel',
        text: { zh: '一个有利的差距能抵消另一个', en: 'One favourable gap can cancel another' },
        correct: true,
        why: { zh: '方向不同，就会抵消。', en: 'Gaps that point different ways cancel.' },
      },
      {
        id: 'last',
        text: { zh: '顾客只看得见最后一个差距', en: 'Customers see the last gap only' },
        why: { zh: '顾客看见的是结果，不是其中哪一个差距。', en: 'Customers see the outcome, not one of the gaps.' },
        misconception: 'example-mixed',
      },
    ],
  },
  longWords: {
    type: 'truefalse',
    id: 'truefalse-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    hints: [],
    prompt: {
      zh: '一家诊所把候诊时间的标准从三十分钟改成二十分钟，病人的期望没有变，大夫看病的速度也没有变，那么病人感知到的服务质量会因为标准提高而变好。',
      en: 'A clinic shortens its standard for waiting from thirty minutes to twenty. What patients expect has not changed, and neither has the pace of its doctors. Then the quality that patients perceive gets better, because the standard is higher.',
    },
    explain: { zh: '标准写在纸上，病人感知到的是真正等了多久。', en: 'A standard is on paper; what patients perceive is how long they really waited.' },
    correct: false,
    why: { zh: '做到的没有变，感知就不会变。', en: 'What is done has not changed, so neither has what is perceived.' },
    misconception: 'example-mixed',
    reasons: [
      {
        id: 'aim',
        text: {
          zh: '目标定得高，大家自然会往高处努力，结果总会好一点，这是管理上的常识',
          en: 'People strive for whatever target they are given, so a higher one always leads to a somewhat better result',
        },
        why: { zh: '没有人手和办法，目标只是目标。', en: 'Without hands and means a target stays a target.' },
        misconception: 'example-flipped',
      },
      {
        id: 'trust',
        text: {
          zh: '病人看到墙上的新标准，会更相信这家诊所，等的时候也就不觉得那么久',
          en: 'Patients who read the new standard on the wall trust the clinic more, and the wait seems shorter to them',
        },
        why: { zh: '写得更好又做不到，只会让人更失望。', en: 'A better promise that is not kept disappoints more.' },
        misconception: 'example-flipped',
      },
      {
        id: 'done',
        text: {
          zh: '顾客感知的是真正做到的服务，标准变了而做法没变，差的只是挪到了标准和执行之间',
          en: 'Customers perceive what is really done; with a new standard and old ways the shortfall has only moved to between the two',
        },
        correct: true,
        why: { zh: '差距从标准挪到了执行。', en: 'The gap has moved from the standard to its delivery.' },
      },
    ],
  },
  fiveReasons: {
    type: 'truefalse',
    id: 'truefalse-five',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    hints: [],
    prompt: { zh: '没有投诉，就是没有差距。', en: 'No complaints means no gap.' },
    explain: { zh: '沉默的人很多。', en: 'Many people keep quiet.' },
    correct: false,
    why: { zh: '沉默不是满意。', en: 'Silence is not content.' },
    misconception: 'example-silence',
    reasons: [
      reason('a', true, '多数不满的人不开口', 'Most of the unhappy say nothing'),
      reason('b', false, '投诉的人最挑剔', 'Complainers are the fussiest'),
      reason('c', false, '满意的人才会沉默', 'Only the content keep quiet'),
      reason('d', false, '差距只看价格', 'Gaps are about price'),
      reason('e', false, '投诉要写下来才算', 'Only written ones count'),
    ],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: { claim: true, reason: 'sum' },
  longWords: { claim: true, reason: 'aim' },
  fiveReasons: { claim: true, reason: 'b' },
} satisfies Record<keyof typeof examples, Answer>

function reason(id: string, correct: boolean, zh: string, en: string) {
  const why = { zh: '看谁会开口。', en: 'See who speaks up.' }
  return { id, text: { zh, en }, why, ...(correct ? { correct } : { misconception: 'example-silence' }) }
}
