import type { Locale } from '@/i18n/locale'

/** Labels of the five-gap figure, one entry a line of text, and the words around it. */
const zh = {
  name: '服务质量差距模型',
  describe:
    '五差距图。上半部是顾客：口碑、个人需要、以往经历形成期望的服务，它与感知的服务之间是差距5。下半部是企业：差距1在期望与管理者的认知之间，差距2在认知与服务标准之间，差距3在标准与服务传递之间，差距4在传递与对外沟通之间。',
  customer: '顾客',
  firm: '企业',
  'word-of-mouth': ['口碑'],
  needs: ['个人需要'],
  experience: ['以往经历'],
  expected: ['期望的服务'],
  perceived: ['感知的服务'],
  delivery: ['服务传递'],
  standards: ['服务设计与标准'],
  management: ['管理者对期望的', '认知'],
  communication: ['对外沟通'],
  gap: '差距{n}',
  causes: '从哪里来',
  remedies: '怎么补',
  customerDo: '怎么办',
  lesson: '去学这一课',
  explore: '点一个差距，看它是什么、从哪里来、怎么补。',
}

export type GapMapWords = typeof zh

const en: GapMapWords = {
  name: 'The gaps model of service quality',
  describe:
    'The five-gap figure. Upper half, the customer: word of mouth, personal needs and past experience shape expected service; between it and perceived service lies gap 5. Lower half, the firm: gap 1 lies between expectation and management’s view, gap 2 between view and standards, gap 3 between standards and delivery, gap 4 between delivery and external messages.',
  customer: 'Customer',
  firm: 'Firm',
  'word-of-mouth': ['Word of', 'mouth'],
  needs: ['Personal', 'needs'],
  experience: ['Past', 'experience'],
  expected: ['Expected service'],
  perceived: ['Perceived service'],
  delivery: ['Service delivery'],
  standards: ['Service design', 'and standards'],
  management: ['Management’s view', 'of expectations'],
  communication: ['External', 'messages'],
  gap: 'Gap {n}',
  causes: 'Where it comes from',
  remedies: 'How to close it',
  customerDo: 'What to do',
  lesson: 'Take this lesson',
  explore: 'Choose a gap to see what it is, where it comes from and how to close it.',
}

export const gapMapWords = { zh, en } satisfies Record<Locale, GapMapWords>
