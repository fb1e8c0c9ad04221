import type { Bilingual } from '@/schemas/text'

type ExampleLevel = 'basic' | 'reactive' | 'accountable' | 'proactive' | 'partnership'

export interface ExamplePlan {
  name: Bilingual
  segments: { name: Bilingual; customers: number; margin: number; level: ExampleLevel }[]
}

/** What hours and limits are until somebody sets them. */
export const defaults = {
  hours: { basic: 0.05, reactive: 0.2, accountable: 2, proactive: 6, partnership: 40 },
  hourCost: 80,
  capacity: 600,
  number: { medium: 20, many: 500 },
  margin: { medium: 1000, high: 10_000 },
}

/** The running case (invented): 840 hours where there are 600. */
const riverside: ExamplePlan = {
  name: { zh: '云岭宽带·河滨店（虚构）', en: 'Cloudridge Broadband, Riverside (invented)' },
  segments: [
    { name: { zh: '住户', en: 'Households' }, customers: 2000, margin: 300, level: 'reactive' },
    { name: { zh: '沿街小店', en: 'Shops along the street' }, customers: 60, margin: 3000, level: 'accountable' },
    { name: { zh: '大客户（酒店、学校、诊所）', en: 'Large customers (hotel, schools, clinics)' }, customers: 8, margin: 40_000, level: 'partnership' },
  ],
}

/** Worked examples by preset. */
export const presets: Record<string, ExamplePlan> = { cloudridge: riverside }

export const examples: { id: string; name: Bilingual; compact: boolean; plan: ExamplePlan }[] = [
  { id: 'cloudridge', name: riverside.name, compact: true, plan: riverside },
  {
    id: 'one',
    name: { zh: '只有一类，写得很长', en: 'One segment with a long name' },
    compact: false,
    plan: {
      name: { zh: '物业公司', en: 'An estate office' },
      segments: [
        {
          name: { zh: '签了全年保养合同、要求两小时内上门的写字楼租户', en: 'Office tenants with a yearly contract and a two-hour call-out' },
          customers: 14,
          margin: 9800,
          level: 'basic',
        },
      ],
    },
  },
]
