import { persistent, type Saved, update } from '@/stores/persistent'

export type Theme = 'system' | 'light' | 'dark'

/**
 * Saved under `settings`. The page frame reads `theme` before the first paint and has its own copy of this shape.
 * Settings do not depend on content; a theme that is not known is set aside and the device's own taken.
 */
export interface Settings extends Saved {
  v: 1
  theme: Theme
}

const themes: unknown[] = ['system', 'light', 'dark'] satisfies Theme[]

export const $settings = persistent<Settings>('settings', {
  initial: { v: 1, theme: 'system' },
  check: (value): value is Settings => themes.includes((value as Settings).theme),
})

export function setTheme(theme: Theme): void {
  update($settings, 'settings', (settings) => ({ ...settings, theme }))
}
