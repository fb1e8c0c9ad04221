import { type Place, setPlace } from '@/stores/place'
import { mount as mountUnit } from '@/ui/mount'
import type { DiagnosisState } from './share.ts'
import View, { type Props } from './View'
import type { Wording } from './wording.ts'

/** What `/tool-words/<locale>/gap-diagnosis.json` holds: words, and the worked examples by preset. */
export interface WordingFile {
  wording: Wording
  presets: Record<string, DiagnosisState>
}

/** Props from the file of words; `data-props` holds what differs from place to place. */
export function propsOf({ wording, presets }: WordingFile, { props = '{}' }: DOMStringMap): Props {
  const { preset, ...place } = JSON.parse(props)
  return { wording, example: presets[preset], ...place }
}

/** Brings the diagnosis of a page to life. */
export default {
  mount(element: HTMLElement, file: unknown, place: Place): void {
    setPlace(place)
    mountUnit(View, propsOf(file as WordingFile, element.dataset), element)
  },
}
