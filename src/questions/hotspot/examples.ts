import type { Answer, Item } from '@/questions/hotspot/schema'

/** Invented questions for the gallery, tests and screenshots. */
export const examples = {
  plain: {
    type: 'hotspot',
    id: 'hotspot-plain',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 1,
    sources: [],
    prompt: { zh: '顾客在哪一步第一次见到员工？', en: 'At which step do customers first meet a member of staff?' },
    explain: { zh: '取号是机器，叫到号才见到人。', en: 'A machine gives the ticket; the first person is at the counter.' },
    hints: [{ zh: '机器不算。', en: 'Machines do not count.' }],
    figure: {
      width: 640,
      height: 120,
      description: {
        zh: '流程图：从左到右四步，取号、等候、柜台办理、取回机器。',
        en: 'Flow chart: four steps from left to right, ticket, waiting, counter, collection.',
      },
      shapes: [
        { box: [10, 30, 130, 60], text: { zh: '取号', en: 'Ticket' }, tone: 'plain' },
        { box: [173, 30, 130, 60], text: { zh: '等候', en: 'Waiting' }, tone: 'customer' },
        { box: [336, 30, 130, 60], text: { zh: '柜台办理', en: 'Counter' }, tone: 'firm' },
        { box: [499, 30, 130, 60], text: { zh: '取回机器', en: 'Collection' }, tone: 'firm' },
        {
          line: [
            [140, 60],
            [170, 60],
          ],
          arrow: true,
          dashed: false,
        },
        {
          line: [
            [303, 60],
            [333, 60],
          ],
          arrow: true,
          dashed: false,
        },
        {
          line: [
            [466, 60],
            [496, 60],
          ],
          arrow: true,
          dashed: false,
        },
      ],
    },
    regions: [
      {
        id: 'ticket',
        name: { zh: '第一步：取号', en: 'Step 1: ticket' },
        at: [6, 26, 138, 68],
        why: { zh: '取号的是机器。', en: 'A machine gives the ticket.' },
        misconception: 'example-mixed',
      },
      {
        id: 'wait',
        name: { zh: '第二步：等候', en: 'Step 2: waiting' },
        at: [169, 26, 138, 68],
        why: { zh: '这时还没有人来。', en: 'Nobody has come yet.' },
        misconception: 'example-mixed',
      },
      {
        id: 'counter',
        name: { zh: '第三步：柜台办理', en: 'Step 3: counter' },
        at: [332, 26, 138, 68],
        correct: true,
        why: { zh: '这里第一次面对面。', en: 'Here they first meet face to face.' },
      },
      {
        id: 'collect',
        name: { zh: '第四步：取回机器', en: 'Step 4: collection' },
        at: [495, 26, 138, 68],
        why: { zh: '见过了。', en: 'They have met before.' },
        misconception: 'example-steps',
      },
    ],
  },
  longWords: {
    type: 'hotspot',
    id: 'hotspot-long',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 3,
    sources: [],
    prompt: {
      zh: '一家酒店把入住流程画成了图。客人抱怨“说好两点能进房，等到四点”。请点出图上应该最先去查的两处。',
      en: 'A hotel has drawn its check-in as a figure. A guest complains: “You said two o’clock, and I waited until four.” Point to the two places to look into first.',
    },
    explain: { zh: '先看承诺的时间从哪里来，再看房间为什么没好。', en: 'First see where the promised hour came from, then why the room was not ready.' },
    hints: [],
    figure: {
      width: 620,
      height: 260,
      description: {
        zh: '流程图：上一排是网站写的入住时间和前台告诉客人的时间；下一排是退房、打扫、检查、交房。',
        en: 'Flow chart: above, the check-in time on the website and what the desk says; below, check-out, cleaning, inspection, hand-over.',
      },
      shapes: [
        { label: [10, 24], text: { zh: '对客人说的', en: 'What guests are told' }, anchor: 'start' },
        {
          box: [10, 36, 280, 70],
          text: { zh: '网站上写的入住时间：下午两点以后都可以', en: 'Check-in time on the website: any time after two in the afternoon' },
          tone: 'customer',
        },
        { box: [330, 36, 280, 70], text: { zh: '前台在电话里告诉客人的时间', en: 'What the desk tells the guest on the phone' }, tone: 'customer' },
        {
          line: [
            [0, 130],
            [620, 130],
          ],
          dashed: true,
          arrow: false,
        },
        { label: [10, 158], text: { zh: '客人看不见的', en: 'What guests do not see' }, anchor: 'start' },
        { box: [10, 170, 140, 70], text: { zh: '上一位客人退房', en: 'The last guest checks out' }, tone: 'firm' },
        { box: [164, 170, 140, 70], text: { zh: '打扫：两个人管六十间', en: 'Cleaning: two people, sixty rooms' }, tone: 'firm' },
        { box: [318, 170, 140, 70], text: { zh: '主管检查', en: 'Inspection' }, tone: 'firm' },
        { box: [472, 170, 140, 70], text: { zh: '系统里放房', en: 'Released in the system' }, tone: 'firm' },
      ],
    },
    regions: [
      {
        id: 'site',
        name: { zh: '上排左：网站上写的入住时间', en: 'Above, left: time on the website' },
        at: [6, 32, 288, 78],
        correct: true,
        why: { zh: '承诺从这里来。', en: 'The promise comes from here.' },
      },
      {
        id: 'phone',
        name: { zh: '上排右：前台说的时间', en: 'Above, right: what the desk says' },
        at: [326, 32, 288, 78],
        why: { zh: '他看的是网站，没有打电话。', en: 'He went by the website and did not ring.' },
        misconception: 'example-mixed',
      },
      {
        id: 'out',
        name: { zh: '下排第一：退房', en: 'Below, first: check-out' },
        at: [6, 166, 148, 78],
        why: { zh: '退房的时间没有变。', en: 'Check-out was as always.' },
        misconception: 'example-mixed',
      },
      {
        id: 'clean',
        name: { zh: '下排第二：打扫', en: 'Below, second: cleaning' },
        at: [160, 166, 148, 78],
        correct: true,
        why: { zh: '两个人六十间，做不到。', en: 'Two people cannot do sixty rooms.' },
      },
      {
        id: 'inspect',
        name: { zh: '下排第三：检查', en: 'Below, third: inspection' },
        at: [314, 166, 148, 78],
        why: { zh: '检查只要几分钟。', en: 'Inspection takes minutes.' },
        misconception: 'example-steps',
      },
      {
        id: 'free',
        name: { zh: '下排第四：放房', en: 'Below, fourth: release' },
        at: [468, 166, 148, 78],
        why: { zh: '查完就放，不是这里慢。', en: 'Rooms are released at once.' },
        misconception: 'example-steps',
      },
    ],
  },
  manyRegions: {
    type: 'hotspot',
    id: 'hotspot-many',
    rev: 1,
    concepts: ['example'],
    goals: [],
    difficulty: 2,
    sources: [],
    prompt: { zh: '点出第七格。', en: 'Point to square seven.' },
    explain: { zh: '从左到右数。', en: 'Count from the left.' },
    hints: [],
    figure: {
      width: 480,
      height: 170,
      description: { zh: '十二个格子，分两排。', en: 'Twelve squares in two rows.' },
      shapes: Array.from({ length: 12 }, (_, index) => ({
        box: [10 + (index % 6) * 78, 10 + Math.floor(index / 6) * 78, 70, 70] as [number, number, number, number],
        text: { zh: `${index + 1}`, en: `${index + 1}` },
        tone: 'plain' as const,
      })),
    },
    regions: Array.from({ length: 12 }, (_, index) => ({
      id: `s${index + 1}`,
      name: { zh: `第${index < 6 ? '一' : '二'}排第${(index % 6) + 1}格`, en: `Row ${index < 6 ? 1 : 2}, place ${(index % 6) + 1}` },
      at: [8 + (index % 6) * 78, 8 + Math.floor(index / 6) * 78, 74, 74] as [number, number, number, number],
      why: { zh: '数一数。', en: 'Count.' },
      ...(index === 6 ? { correct: true } : { misconception: 'example-mixed' }),
    })),
  },
} satisfies Record<string, Item>

/** To each example an answer that is ready and earns nothing. */
export const wrong = { plain: ['ticket'], longWords: ['phone', 'out'], manyRegions: ['s1'] } satisfies Record<keyof typeof examples, Answer>
