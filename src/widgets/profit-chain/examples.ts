import type { Bilingual } from '@/schemas/text'
import type { ChainPreset, LeverId, LinkId } from './ids.ts'

interface Link {
  strength: number
  delay: number
}

export interface ExampleChain {
  name: Bilingual
  levers: Record<LeverId, { weight: number; budget: number; change: { percent: number; from: number; until: number | null } }>
  links: Record<LinkId, Link>
  profit: number
  noise: number
  quarters: number
  seed: number
}

const asToday = { percent: 0, from: 1, until: null }

/** What is spent at the Riverside branch in a quarter (invented), and how much each lever weighs: the order of one MCI study, the weights ours. */
const levers: ExampleChain['levers'] = {
  job: { weight: 25, budget: 20_000, change: asToday },
  training: { weight: 20, budget: 18_000, change: asToday },
  pay: { weight: 15, budget: 280_000, change: asToday },
  fairness: { weight: 10, budget: 4000, change: asToday },
  respect: { weight: 10, budget: 3000, change: asToday },
  teamwork: { weight: 8, budget: 5000, change: asToday },
  welfare: { weight: 6, budget: 15_000, change: asToday },
  tools: { weight: 18, budget: 25_000, change: asToday },
}

/** One quarter for each step that takes people time: to be felt, to leave or slow down, to be noticed, to go. */
const links: ExampleChain['links'] = {
  'internal-staff': { strength: 0.9, delay: 1 },
  'staff-staying': { strength: 0.6, delay: 1 },
  'staff-productivity': { strength: 0.5, delay: 1 },
  'staying-value': { strength: 0.6, delay: 1 },
  'productivity-value': { strength: 0.6, delay: 1 },
  'value-satisfaction': { strength: 0.9, delay: 0 },
  'satisfaction-loyalty': { strength: 0.7, delay: 1 },
  'loyalty-profit': { strength: 1.4, delay: 1 },
}

/** Worked examples. Riverside makes 275,000 yuan of margin a quarter (invented). */
export const presets: Record<ChainPreset, ExampleChain> = {
  cloudridge: {
    name: { zh: '云岭宽带·河滨店：第一季砍培训（虚构）', en: 'Cloudridge Broadband, Riverside: training cut in quarter 1 (invented)' },
    levers: { ...levers, training: { ...levers.training, change: { percent: -75, from: 1, until: null } } },
    links,
    profit: 275_000,
    noise: 1,
    quarters: 16,
    seed: 7,
  },
  invest: {
    name: { zh: '同一家店：把钱花在工具和活儿的安排上（虚构）', en: 'The same branch: money for tools and for how work is arranged (invented)' },
    levers: {
      ...levers,
      tools: { ...levers.tools, change: { percent: 30, from: 1, until: null } },
      job: { ...levers.job, change: { percent: 20, from: 1, until: null } },
    },
    links,
    profit: 275_000,
    noise: 1,
    quarters: 12,
    seed: 7,
  },
  'weak-link': {
    name: {
      zh: '同样砍培训，但顾客无处可去：满意传不到忠诚（虚构）',
      en: 'Training cut, and customers with nowhere to go: satisfaction does not reach loyalty (invented)',
    },
    levers: { ...levers, training: { ...levers.training, change: { percent: -75, from: 1, until: null } } },
    links: { ...links, 'satisfaction-loyalty': { strength: 0.05, delay: 2 } },
    profit: 275_000,
    noise: 1,
    quarters: 16,
    seed: 7,
  },
  sears: {
    name: {
      zh: '按西尔斯的转述：员工态度5分→顾客印象1.3分→收入增长0.5%（转述不一，其余强度是我们补的）',
      en: 'After second-hand figures for Sears: attitude +5, customer impression +1.3, revenue growth +0.5 % (accounts differ; other strengths ours)',
    },
    levers: { ...levers, job: { ...levers.job, change: { percent: 20, from: 1, until: null } } },
    links: {
      'internal-staff': { strength: 1, delay: 1 },
      'staff-staying': { strength: 1, delay: 0 },
      'staff-productivity': { strength: 0, delay: 0 },
      'staying-value': { strength: 0.26, delay: 1 },
      'productivity-value': { strength: 0, delay: 0 },
      'value-satisfaction': { strength: 1, delay: 0 },
      'satisfaction-loyalty': { strength: 1, delay: 0 },
      'loyalty-profit': { strength: 0.38, delay: 1 },
    },
    profit: 275_000,
    noise: 0.5,
    quarters: 12,
    seed: 7,
  },
}

export const examples: { id: string; compact: boolean; preset: ChainPreset }[] = [
  { id: 'cut', compact: true, preset: 'cloudridge' },
  { id: 'full', compact: false, preset: 'invest' },
]
