import type { GapState } from '@/models/gap-state'
import type { Bilingual } from '@/schemas/text'

/** One named way to show the calculator: in the gallery, in unit tests, to axe and on screenshots. */
export interface Example {
  id: string
  name: Bilingual
  /** Which instrument: its wordings, and its worked example unless `state` says otherwise. */
  preset: string
  compact: boolean
  /** What it opens on instead of the worked example. */
  state?: GapState
  /** Short names of the 22 items instead of the instrument's. */
  labels?: string[]
}

const of = <T>(value: T): T[] => new Array<T>(22).fill(value)

/** A learner who has just pressed "Use my own numbers". */
const blank: GapState = {
  name: '',
  mode: 'items',
  scale: 7,
  n: 1,
  weights: [20, 20, 20, 20, 20],
  expectation: of(null),
  perception: of(null),
  means: null,
}

/** Everything that can be warned of at once, but missing answers: expectations at the top, weights of 90, one dimension above expectation, nine answers. */
const ceiling: GapState = {
  name: 'A counter everybody calls excellent / 人人都说好的柜台',
  mode: 'dimensions',
  scale: 5,
  n: 9,
  weights: [10, 30, 20, 20, 10],
  expectation: of(null),
  perception: of(null),
  means: { expectation: [4.7, 5, 4.95, 4.9, 4.8], perception: [4.9, 4.1, 4.3, 4.5, 4.4] },
}

/** Five results in one place, missing answers, and words that neither break nor behave. */
const hostile: GapState = {
  name: '<b>Donaudampfschifffahrtsgesellschaft</b> “服务台” &amp; Söhne',
  mode: 'items',
  scale: 9,
  n: 1_000_000,
  weights: [0, 100, 0, 0, 0],
  expectation: of<number | null>(7).map((value, index) => (index < 3 ? null : value)),
  perception: of<number | null>(6.5).map((value, index) => (index === 20 ? null : value)),
  means: null,
}

export const examples: Example[] = [
  { id: 'default', name: { zh: '维修店，课内', en: 'Repair shop, in a lesson' }, preset: 'repair-centre', compact: true },
  { id: 'full', name: { zh: '维修店，工具页', en: 'Repair shop, on the tool page' }, preset: 'repair-centre', compact: false },
  { id: 'hotel', name: { zh: '酒店，课内', en: 'Hotel, in a lesson' }, preset: 'hotel', compact: true },
  { id: 'blank', name: { zh: '空白问卷', en: 'Blank questionnaire' }, preset: 'repair-centre', compact: false, state: blank },
  { id: 'ceiling', name: { zh: '警告齐全', en: 'Full of warnings' }, preset: 'repair-centre', compact: true, state: ceiling },
  {
    id: 'hostile',
    name: { zh: '超长和带标记的词', en: 'Long words and markup' },
    preset: 'repair-centre',
    compact: true,
    state: hostile,
    labels: of('Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz <script>alert(1)</script> 检测设备跟得上所有新机型而且每天校准'),
  },
]
