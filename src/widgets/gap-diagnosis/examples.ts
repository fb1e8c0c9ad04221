import type { Bilingual } from '@/schemas/text'

/** One rater of the worked example: role, and ratings in the order of `statements.ts`; 0 where they could not say. */
type Row = readonly ['manager' | 'front', string]

/**
 * Bluestone Device Repair, West Gate (invented): the area manager, the branch manager and the shift leader, two from the
 * front desk and three technicians. Head office believes customers want speed; the front line hears them ask for an hour
 * they can rely on, and finds nobody to tell.
 */
const westGate: readonly Row[] = [
  ['manager', '5365665 3655565 5355554 345655'],
  ['manager', '3544343 6533243 5445464 544345'],
  ['manager', '4454444 5544354 5445454 444454'],
  ['front', '2633122 7432143 5535464 534345'],
  ['front', '2623212 6422142 4535564 445345'],
  ['front', '1632122 7532132 6546553 425354'],
  ['front', '2533223 7432143 6445554 435454'],
  ['front', '2633120 7431133 5546564 526445'],
]

/** Answers as a file would bring them. */
export interface ExampleTeam {
  name: Bilingual
  raters: readonly { role: 'manager' | 'front' | null; ratings: readonly (number | null)[] }[]
}

const ratings = (digits: string) => [...digits.replace(/ /g, '')].map((digit) => Number(digit) || null)

/** The worked examples by preset. */
export const presets = {
  'west-gate': {
    name: { zh: '青石数码维修·城西店（虚构）', en: 'Bluestone Device Repair, West Gate (invented)' },
    raters: westGate.map(([role, digits]) => ({ role, ratings: ratings(digits) })),
  },
} satisfies Record<string, ExampleTeam>

/** One named way to show the diagnosis: in the gallery, in unit tests, to axe and on screenshots. */
export interface Example {
  id: string
  name: Bilingual
  compact: boolean
  team: ExampleTeam
}

const even = (digit: string) => ratings(digit.repeat(27))

export const examples: Example[] = [
  { id: 'default', name: { zh: '城西店，课内', en: 'West Gate, in a lesson' }, compact: true, team: presets['west-gate'] },
  { id: 'full', name: { zh: '城西店，工具页', en: 'West Gate, on the tool page' }, compact: false, team: presets['west-gate'] },
  {
    id: 'blank',
    name: { zh: '还没有人评', en: 'Nobody has rated yet' },
    compact: true,
    team: { name: { zh: '空', en: 'Empty' }, raters: [] },
  },
  {
    id: 'alone',
    name: { zh: '一个人评，全是4', en: 'One person, all fours' },
    compact: true,
    team: { name: { zh: '一个人', en: 'Alone' }, raters: [{ role: null, ratings: even('4') }] },
  },
  {
    id: 'hostile',
    name: { zh: '超长和带标记的名字，意见两极', en: 'Long name with markup, a team split in two' },
    compact: true,
    team: {
      name: {
        zh: '<b>Donaudampfschifffahrtsgesellschaft</b> “服务台” &amp; Söhne',
        en: '<b>Donaudampfschifffahrtsgesellschaft</b> “help desk” &amp; Söhne',
      },
      raters: [
        { role: 'manager', ratings: even('7') },
        { role: 'manager', ratings: even('7') },
        { role: 'front', ratings: even('1') },
        { role: 'front', ratings: ratings('1111111 1111111 1000000 111111') },
      ],
    },
  },
]
