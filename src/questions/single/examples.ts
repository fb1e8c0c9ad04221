import type { Answer, Item } from '@/questions/single/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'single',
    id: 'single-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: ['example-source'],
    prompt: {
      zh: '期望的均值是6.4，感知的均值是5.1。差距是多少？',
      en: 'Mean expectation is 6.4, mean perception 5.1. What is the gap?',
    },
    explain: {
      zh: '差距等于感知减期望：5.1 − 6.4 = −1.3。',
      en: 'The gap is perception minus expectation: 5.1 − 6.4 = −1.3.',
    },
    hints: [
      { zh: '先想想：顾客得到的比他等着的多，还是少？', en: 'First think: did customers get more than they waited for, or less?' },
      { zh: '从得到的里面减去等着的。', en: 'Take what was waited for away from what was received.' },
    ],
    options: [
      {
        id: 'a',
        text: { zh: '+1.3，超过了期望', en: '+1.3, above expectation' },
        why: { zh: '方向反了，你算的是期望减感知。', en: 'The direction is reversed: this is expectation minus perception.' },
        misconception: 'example-flipped',
      },
      {
        id: 'b',
        correct: true,
        text: { zh: '−1.3，低于期望', en: '−1.3, below expectation' },
        why: { zh: '感知减期望，负数是欠着顾客的。', en: 'Perception minus expectation; below zero, something is owed.' },
      },
      {
        id: 'c',
        text: { zh: '5.75，两者的平均', en: '5.75, the mean of both' },
        why: { zh: '平均值说的是高低，不是距离。', en: 'A mean tells a level, not a distance.' },
        misconception: 'example-mean',
      },
    ],
  },
  longWords: {
    type: 'single',
    id: 'single-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    prompt: {
      zh: '一家社区诊所半年没有收到一条投诉，院长说“患者对我们很满意”。前台却发现，有两成的老患者这半年没有再来，其中一半去了街对面新开的那一家。下面哪个说法最站得住？',
      en: 'A community clinic has had no complaint for half a year, and its director says that patients are content. The front desk, however, finds that a fifth of the regular patients have stayed away, half of them now going to the new clinic across the road. Which statement holds best?',
    },
    explain: {
      zh: '大多数不满意的顾客不会开口，他们只是离开。',
      en: 'Most dissatisfied customers say nothing; they simply leave.',
    },
    hints: [],
    options: [
      {
        id: 'a',
        correct: true,
        text: {
          zh: '没有投诉不等于没有差距：很多不满意的患者不会开口，只会离开，所以要主动去问，不能坐等。',
          en: 'No complaint does not mean no gap: many dissatisfied patients never speak up and simply leave, so one has to go and ask instead of waiting.',
        },
        why: { zh: '投诉数看不见沉默的人。', en: 'The number of complaints cannot see those who keep silent.' },
      },
      {
        id: 'b',
        text: {
          zh: '老患者流失只是因为街对面新开了一家，跟本诊所的服务没有关系，等新鲜劲过去他们自然会回来。',
          en: 'Regular patients left only because of the new clinic across the road; it has nothing to do with the service here, and they will return when the novelty wears off.',
        },
        why: { zh: '新店给了选择，差距给了离开的理由。', en: 'A new clinic offers a choice; the gap gives the reason to take it.' },
        misconception: 'example-silence',
      },
    ],
  },
  sixOptions: {
    type: 'single',
    id: 'single-six',
    rev: 3,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    tries: 3,
    prompt: { zh: '“说好三点取，三点就能取”，说的是哪个维度？', en: '“Ready at three, as promised”: which dimension is this?' },
    explain: { zh: '说到做到是可靠性。', en: 'A promise kept is reliability.' },
    hints: [{ zh: '重点在“说好”两个字。', en: 'The weight is on “as promised”.' }],
    options: [
      option('a', '有形性', 'Tangibles'),
      option('b', '响应性', 'Responsiveness'),
      option('c', '保证性', 'Assurance'),
      option('d', '移情性', 'Empathy'),
      {
        id: 'e',
        correct: true,
        text: { zh: '可靠性', en: 'Reliability' },
        why: { zh: '承诺了，并且做到了。', en: 'It was promised, and it was done.' },
      },
      option('f', '五个都不是', 'None of the five'),
    ],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = { plain: 'a', longWords: 'b', sixOptions: 'a' } satisfies Record<keyof typeof examples, Answer>

function option(id: string, zh: string, en: string) {
  return {
    id,
    text: { zh, en },
    why: { zh: `这句话没有说到${zh}。`, en: `The remark is not about this: ${en}.` },
    misconception: 'example-mixed',
  }
}
