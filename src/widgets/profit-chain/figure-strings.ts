import type { Locale } from '@/i18n/locale'
import type { NodeId } from './ids.ts'

/** Words of the drawing: a ring's name in lines that fit its box. */
export interface FigureWords {
  rings: Record<NodeId, readonly string[]>
  describe: string
  caption: string
  /** On the home page. */
  door: { title: string; says: string; tool: string; lesson: string }
}

export const figureStrings = {
  zh: {
    rings: {
      internal: ['内部', '服务质量'],
      staff: ['员工', '满意'],
      staying: ['员工', '留任'],
      productivity: ['员工', '生产率'],
      value: ['顾客得到', '的价值'],
      satisfaction: ['顾客', '满意'],
      loyalty: ['顾客', '忠诚'],
      profit: ['增长', '与盈利'],
    },
    describe: '服务利润链：内部服务质量到员工满意，再分两路到员工留任和员工生产率，汇合到顾客得到的价值，再到顾客满意、顾客忠诚，最后是增长与盈利。',
    caption: '服务利润链。前四环在企业里，后四环在顾客那头；每一支箭头要多大力气、多久才到，各家不同。',
    door: {
      title: '服务利润链',
      says: '省下一季的培训费，几季以后少赚多少？从员工到顾客，再到利润，一环一环走给你看。',
      tool: '砍一季培训试试',
      lesson: '学这一课',
    },
  },
  en: {
    rings: {
      internal: ['Internal', 'service', 'quality'],
      staff: ['Employee', 'satisfaction'],
      staying: ['Employee', 'retention'],
      productivity: ['Employee', 'productivity'],
      value: ['Value to', 'customers'],
      satisfaction: ['Customer', 'satisfaction'],
      loyalty: ['Customer', 'loyalty'],
      profit: ['Growth', 'and profit'],
    },
    describe:
      'The service-profit chain: internal service quality leads to employee satisfaction, and by two ways, employee retention and employee productivity, to the value customers get; that to customer satisfaction, to customer loyalty, and to growth and profit.',
    caption:
      'The service-profit chain. The first four rings are the firm’s, the others the customer’s; how strong each arrow is and how long it takes differs from firm to firm.',
    door: {
      title: 'The service-profit chain',
      says: 'Save a quarter’s training, and how much profit is gone some quarters later? Watch it walk from staff to customers to the books, ring by ring.',
      tool: 'Cut training and see',
      lesson: 'Take this lesson',
    },
  },
} satisfies Record<Locale, FigureWords>
