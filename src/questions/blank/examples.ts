import type { Answer, Item } from '@/questions/blank/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'blank',
    id: 'blank-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    hints: [{ zh: '先得到的，再想要的。', en: 'First what they got, then what they wanted.' }],
    prompt: { zh: '补全这句话。', en: 'Complete the sentence.' },
    text: { zh: '差距等于[[first]]减[[second]]，负数说明[[sign]]。', en: 'A gap is [[first]] minus [[second]]; a minus means [[sign]].' },
    explain: { zh: '感知减期望，负数是不足。', en: 'Perception minus expectation; a minus is a shortfall.' },
    gaps: [
      {
        id: 'first',
        accept: { zh: ['感知', '顾客感知'], en: ['perception', 'perceived service'] },
        why: { zh: '先写得到的。', en: 'What was received comes first.' },
        wrong: [{ accept: { zh: ['期望'], en: ['expectation'] }, why: { zh: '反了。', en: 'The wrong way round.' }, misconception: 'example-flipped' }],
        otherwise: { zh: '想一想顾客得到了什么。', en: 'Think what the customer received.' },
      },
      {
        id: 'second',
        accept: { zh: ['期望', '顾客期望'], en: ['expectation', 'expected service'] },
        why: { zh: '再减想要的。', en: 'Then what was wanted is taken away.' },
        wrong: [{ accept: { zh: ['感知'], en: ['perception'] }, why: { zh: '反了。', en: 'The wrong way round.' }, misconception: 'example-flipped' }],
        otherwise: { zh: '想一想顾客想要什么。', en: 'Think what the customer wanted.' },
      },
      {
        id: 'sign',
        options: [
          {
            id: 'below',
            text: { zh: '没有达到期望', en: 'below expectation' },
            correct: true,
            why: { zh: '得到的比想要的少。', en: 'Less was received than was wanted.' },
          },
          {
            id: 'above',
            text: { zh: '超过了期望', en: 'above expectation' },
            why: { zh: '方向反了。', en: 'The direction is reversed.' },
            misconception: 'example-flipped',
          },
        ],
      },
    ],
  },
  longWords: {
    type: 'blank',
    id: 'blank-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    hints: [],
    prompt: { zh: '一家快递站的站长这样写了一段总结，请替他补全。', en: 'The manager of a delivery depot wrote this summary. Complete it.' },
    text: {
      zh: '顾客最在意的是准时，可是站里从来没有问过他们要多准时，所以先出问题的是[[know]]；后来定了两小时送达，人手却没有加，做不到，问题又到了[[deliver]]；广告还在说一小时，那就是[[promise]]。',
      en: 'What customers care about most is punctuality, but the depot had never asked how punctual it had to be, so the first thing to go wrong was [[know]]. Later it set a limit of two hours without adding staff and could not keep it: the trouble had moved to [[deliver]]. Meanwhile the advert went on promising one hour, and that is [[promise]].',
    },
    explain: { zh: '不知道、做不到、说过头，是三个不同的差距。', en: 'Not knowing, not delivering and promising too much are three different gaps.' },
    gaps: [pick('know', 'one'), pick('deliver', 'three'), pick('promise', 'four')],
  },
  oneGap: {
    type: 'blank',
    id: 'blank-one',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: [],
    hints: [],
    prompt: { zh: '填一个数。', en: 'Fill in a number.' },
    text: { zh: 'SERVQUAL有[[n]]个条目。', en: 'SERVQUAL has [[n]] items.' },
    explain: { zh: '五个维度，22个条目。', en: 'Five dimensions, 22 items.' },
    gaps: [
      {
        id: 'n',
        accept: { zh: ['22', '二十二'], en: ['22', 'twenty-two', 'twenty two'] },
        why: { zh: '4+5+4+4+5。', en: '4 + 5 + 4 + 4 + 5.' },
        wrong: [],
        otherwise: { zh: '把五个维度的条目数加起来。', en: 'Add up the items of the five dimensions.' },
      },
    ],
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: { first: '期望', second: 'perception', sign: 'above' },
  longWords: { know: 'four', deliver: 'one', promise: 'three' },
  oneGap: { n: '10' },
} satisfies Record<keyof typeof examples, Answer>

function pick(id: string, right: 'one' | 'three' | 'four') {
  const gaps = {
    one: ['差距1：不了解期望', 'gap 1, not knowing what is expected'],
    three: ['差距3：没有做到', 'gap 3, not delivering'],
    four: ['差距4：说过了头', 'gap 4, promising too much'],
  }
  const options = Object.entries(gaps).map(([option, [zh = '', en = '']]) => ({
    id: option,
    text: { zh, en },
    why: { zh: '看问题出在知道、做到还是说到。', en: 'See whether it is knowing, doing or saying.' },
    ...(option === right ? { correct: true } : { misconception: 'example-mixed' }),
  }))
  return { id, options }
}
