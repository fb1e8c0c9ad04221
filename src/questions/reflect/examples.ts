import type { Answer, Item } from '@/questions/reflect/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'reflect',
    id: 'reflect-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    hints: [{ zh: '从最近一位不太高兴的顾客想起。', en: 'Start from the last customer who was not quite happy.' }],
    prompt: {
      zh: '在你们店里，哪一个差距最可能被忽略？说一件最近的事。',
      en: 'Which gap is most easily overlooked in your branch? Tell of something that happened lately.',
    },
    explain: { zh: '说得出是哪一段、谁看见了、下一步做什么，就够用了。', en: 'Naming the stretch, who saw it and the next step is enough.' },
    model: {
      zh: '上周有位顾客问了三次修好没有。我们以为他急，其实他要的是一个准时间。这是差距1：我们没有问过。下周起，收件时先问“什么时候要用”。',
      en: 'Last week a customer asked three times whether it was ready. We thought him impatient; all he wanted was a definite time. That is gap 1: we had never asked. From next week we ask “when do you need it?” as we take it in.',
    },
    rubric: [
      { id: 'event', text: { zh: '说的是一件真事，不是感想', en: 'It tells of an event, not a feeling' } },
      { id: 'gap', text: { zh: '说出了是哪一个差距', en: 'It names the gap' } },
      { id: 'next', text: { zh: '说出了下一步谁做什么', en: 'It says who does what next' } },
    ],
  },
  longWords: {
    type: 'reflect',
    id: 'reflect-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    hints: [],
    prompt: {
      zh: '想象你要在明天的晨会上用两分钟讲清楚为什么“零投诉”不值得庆祝，台下有人为这面锦旗忙了一个月。你会怎么开口？把原话写下来。',
      en: 'Imagine you have two minutes at tomorrow’s team meeting to explain why “no complaints” is nothing to celebrate, to people who have worked a month for that pennant. How would you begin? Write down the very words.',
    },
    explain: { zh: '先认可努力，再说证据，最后给一件能做的事。', en: 'First the effort, then the evidence, then one thing to do.' },
    atLeast: 30,
    model: {
      zh: '“这面锦旗说明大家这个月很用心，先谢谢。我只想问一句：上个月没来投诉的人里，有谁是不打算再来了？我们不知道。所以这周每人问三位顾客同一个问题。”',
      en: '“This pennant says that you worked hard, and thank you. One question only: of those who did not complain, who is not coming back? We don’t know. So this week each of us asks three customers the same thing.”',
    },
    rubric: [
      { id: 'thanks', text: { zh: '没有否定大家的努力', en: 'It does not belittle the effort' } },
      { id: 'evidence', text: { zh: '说出沉默为什么不是证据', en: 'It says why silence is no evidence' } },
    ],
  },
  sixPoints: {
    type: 'reflect',
    id: 'reflect-six',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: [],
    hints: [],
    prompt: { zh: '写一段话。', en: 'Write a few lines.' },
    explain: { zh: '写了就好。', en: 'Having written is what counts.' },
    atLeast: 1,
    model: { zh: '一段话。', en: 'A few lines.' },
    rubric: ['1', '2', '3', '4', '5', '6'].map((n) => ({ id: `p${n}`, text: { zh: `第${n}条`, en: `Point ${n}` } })),
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = {
  plain: { text: '我们店里没有这样的事，大家都很努力，顾客也都很客气。', met: [] },
  longWords: { text: 'Good morning, everybody. I would like to say something about complaints.', met: [] },
  sixPoints: { text: '一', met: [] },
} satisfies Record<keyof typeof examples, Answer>
