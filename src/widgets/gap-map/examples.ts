import type { GapId } from '@/widgets/gap-map/schema'

const links: Record<GapId, string> = { 'gap-1': '#gap-1', 'gap-2': '#gap-2', 'gap-3': '#gap-3', 'gap-4': '#gap-4', 'gap-5': '#gap-5' }

/** Named examples of the figure: as a picture, with one gap lit, as a map of links. */
export const examples = {
  picture: {},
  litFirst: { lit: 'gap-1' },
  litLast: { lit: 'gap-5' },
  map: { links },
  column: { lit: 'gap-5', column: true },
} satisfies Record<string, { lit?: GapId; links?: Record<GapId, string>; column?: boolean }>
