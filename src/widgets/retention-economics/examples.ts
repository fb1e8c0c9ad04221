import type { Bilingual } from '@/schemas/text'

/** Shares are of 1; money is per customer and period. */
export interface ExampleCustomers {
  name: Bilingual
  period: 'month' | 'year'
  customers: number
  points: number
  margin: number
  retention: number
  discount: number
  growth: number
  acquisition: number
  extras: { lowerCost: number; referrals: number; price: number }
  timing: 'now' | 'later'
  horizon: number | null
}

/** The running case (invented). */
const cloudridge: ExampleCustomers = {
  name: { zh: '云岭宽带·河滨店的一户（虚构）', en: 'A household of Cloudridge Broadband, Riverside (invented)' },
  period: 'year',
  customers: 2000,
  points: 0.05,
  margin: 300,
  retention: 0.8,
  discount: 0.1,
  growth: 0,
  acquisition: 400,
  extras: { lowerCost: 0, referrals: 0, price: 0 },
  timing: 'now',
  horizon: null,
}

/** A dental clinic (invented): every part of Reichheld & Sasser's figure, ten years. */
const clinic: ExampleCustomers = {
  name: { zh: '一家牙科诊所的一位患者（虚构）', en: 'A patient of a dental clinic (invented)' },
  period: 'year',
  customers: 1500,
  points: 0.05,
  margin: 260,
  retention: 0.86,
  discount: 0.1,
  growth: 0.05,
  acquisition: 320,
  extras: { lowerCost: 25, referrals: 60, price: 20 },
  timing: 'now',
  horizon: 10,
}

export const presets: Record<'cloudridge' | 'clinic', ExampleCustomers> = { cloudridge, clinic }

export const examples: { id: string; name: Bilingual; compact: boolean; customers: ExampleCustomers }[] = [
  { id: 'cloudridge', name: cloudridge.name, compact: true, customers: cloudridge },
  { id: 'clinic', name: clinic.name, compact: false, customers: clinic },
  {
    id: 'no-end',
    name: { zh: '算不出总数的：增长快过折现', en: 'Without a sum: growth beats the discount' },
    compact: true,
    customers: { ...cloudridge, name: { zh: '', en: '' }, retention: 0.95, growth: 0.2 },
  },
]
