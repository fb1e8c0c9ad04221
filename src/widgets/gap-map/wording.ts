import type { Locale } from '@/i18n/locale'
import type { Entry } from './Entries.tsx'
import { type GapMapWords, gapMapWords } from './strings.ts'
import { type ToolWords, toolStrings } from './tool-strings.ts'

/** What `/tool-words/<locale>/gap-map.json` holds: all the map says in one language. */
export interface MapWording {
  figure: GapMapWords
  tool: ToolWords
  entries: Entry[]
}

/** All words of the map as a tool. */
export const toWording = (locale: Locale, entries: Entry[]): MapWording => ({ figure: gapMapWords[locale], tool: toolStrings[locale], entries })
