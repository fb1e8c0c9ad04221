import { $trouble } from '@/stores/engine'
import { $settings, setTheme, type Theme } from '@/stores/settings'

/** The page frame's own script: trouble with saving, theme, language switch at the same section. Once per page. */
export function openFrame(): void {
  const notice = document.querySelector<HTMLElement>('.trouble')
  if (notice)
    $trouble.subscribe((troubles) => {
      const codes = new Set(troubles.map((trouble) => trouble.code))
      const text = [...codes].map((code) => notice.dataset[code] ?? '').join(' ')
      if (notice.textContent !== text) notice.textContent = text
    })

  const themes: Theme[] = ['system', 'light', 'dark']
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]')
  if (button) {
    const names = JSON.parse(button.dataset['themeButton'] ?? '{}')
    $settings.subscribe(({ theme }) => {
      if (theme === 'system') delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = theme
      const label = `${button.dataset['label']}: ${names[theme]}`
      button.setAttribute('aria-label', label)
      button.title = label
      button.firstElementChild!.textContent = { system: '◐', light: '☀', dark: '☾' }[theme]
    })
    button.addEventListener('click', () => {
      setTheme(themes[(themes.indexOf($settings.get().theme) + 1) % themes.length] ?? 'system')
    })
  }

  // The other language opens where the reader is: at the section last passed, or the place in the address.
  const other = document.querySelector<HTMLAnchorElement>('[data-switch]')
  other?.addEventListener('click', () => {
    const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, section)[id]')].filter((part) => part.getBoundingClientRect().top < innerHeight / 3)
    const here = scrollY < 200 ? '' : (passed.at(-1)?.id ?? '')
    other.hash = here || location.hash
  })
}
