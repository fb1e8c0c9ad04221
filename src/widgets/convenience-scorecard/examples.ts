import type { Bilingual } from '@/schemas/text'

/** A worked example: means (or one person's answers) in the order of the statements, d1 to p5; null where there is none. */
export interface ExampleScores {
  name: Bilingual
  n: number | null
  items: readonly (number | null)[]
  /** What only answers person by person can tell; most examples are means. */
  spread?: { answered: number[]; conveniences: { n: number; sd: number | null; low: number }[] }
}

/** 5.6, 5.1, 4.2, 3.4 and 4.9: the wait, and not knowing how long it will be. */
const clinic: ExampleScores = {
  name: { zh: '东桥门诊部：周一带孩子看发烧（虚构）', en: 'Eastbridge Clinic: a child with a fever, Monday (invented)' },
  n: 40,
  items: [6, 5.4, 5.4, 5.6, 5, 4.6, 5.2, 4.4, 4, 4.2, 2.8, 4.2, 3, 3.8, 3.2, 3.4, 5, 5.2, 4.6, 4.8, 4.9],
}

/** 5.8, 5.2, 6.0, 5.3 and 3.5: quick to sell, hard to find again. A battery takes one visit, so nobody answered b5. */
const phoneShop: ExampleScores = {
  name: { zh: '蓝石手机店：换电池（虚构）', en: 'A phone shop: a new battery (invented)' },
  n: 30,
  items: [5.8, 5.9, 5.7, 5.4, 4.9, 5.1, 5.4, 6.1, 5.9, 6, 5.6, 5.2, 4.8, 5.7, null, 5.2, 3.6, 3.1, 3.9, 3.3, 3.6],
}

/** Worked examples by preset: what a lesson may open the scorecard on. */
export const presets: Record<string, ExampleScores> = { clinic, 'phone-shop': phoneShop }

/** Also what the pages of all examples must bear: nobody, one person with gaps, people from a file. */
export const examples: { id: string; name: Bilingual; compact: boolean; scores: ExampleScores }[] = [
  { id: 'clinic', name: clinic.name, compact: true, scores: clinic },
  { id: 'phone-shop', name: phoneShop.name, compact: false, scores: phoneShop },
  {
    id: 'nobody',
    name: { zh: '还没有分数', en: 'No scores yet' },
    compact: true,
    scores: { name: { zh: '', en: '' }, n: 1, items: Array(21).fill(null) },
  },
  {
    id: 'alone',
    name: { zh: '一个人，有的没答，名字带标记', en: 'One person, some left out, a name with markup' },
    compact: true,
    scores: {
      name: { zh: '<b>王阿姨</b> &amp; 理发店', en: '<b>Donaudampfschifffahrtsgesellschaft</b> &amp; Söhne' },
      n: 1,
      items: [7, 7, null, 7, 7, 7, 7, 7, 7, 7, 6, 7, 7, 7, null, 7, null, null, null, null, null],
    },
  },
  {
    id: 'people',
    name: { zh: '从文件读来的，用过售后的人少', en: 'Read from a file, few of whom needed help afterwards' },
    compact: false,
    scores: {
      ...clinic,
      spread: {
        answered: [...Array(14).fill(40), 22, 40, ...Array(5).fill(12)],
        conveniences: [
          { n: 40, sd: 0.9, low: 0 },
          { n: 40, sd: 1.1, low: 2 },
          { n: 40, sd: 1.2, low: 7 },
          { n: 40, sd: 1.3, low: 15 },
          { n: 12, sd: 1.8, low: 3 },
        ],
      },
    },
  },
]
