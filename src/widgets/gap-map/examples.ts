import type { Bilingual } from '@/schemas/text'
import type { GapId, MapPreset } from '@/widgets/gap-map/ids'

const links: Record<GapId, string> = { 'gap-1': '#gap-1', 'gap-2': '#gap-2', 'gap-3': '#gap-3', 'gap-4': '#gap-4', 'gap-5': '#gap-5' }

/** Named examples of the figure: as a picture, with one gap lit, as a map of links. */
export const examples = {
  picture: {},
  litFirst: { lit: 'gap-1' },
  litLast: { lit: 'gap-5' },
  map: { links },
  column: { lit: 'gap-5', column: true },
} satisfies Record<string, { lit?: GapId; links?: Record<GapId, string>; column?: boolean }>

/** Named examples of the map as a tool, by what it opens on. */
export const tools: { id: string; name: Bilingual; preset: MapPreset; compact: boolean }[] = [
  { id: 'explore', name: { zh: '看懂它，课内', en: 'To explore, in a lesson' }, preset: 'explore', compact: true },
  { id: 'build', name: { zh: '拼出来，课内', en: 'To build, in a lesson' }, preset: 'build', compact: true },
  { id: 'spring', name: { zh: '加起来：春天，课内', en: 'To add up: spring, in a lesson' }, preset: 'spring', compact: true },
  { id: 'poster', name: { zh: '加起来：贴上广告，课内', en: 'To add up: the poster, in a lesson' }, preset: 'poster', compact: true },
  { id: 'full', name: { zh: '工具页', en: 'On the tool page' }, preset: 'autumn', compact: false },
]
