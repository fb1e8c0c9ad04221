import { belongs, type Command, type Control, commandOf, type Keys } from '@/slides/deck/keys'

interface Route {
  keys(): Keys
  /** Numbers that can be jumped to: 1 to this. */
  count(): number
  jump(n: number): void
  run(command: Command): void
  escape(): void
}

const choices = 'input:is([type=radio], [type=range], [type=checkbox]), select, [role=radio], [role=slider], [role=tab], [role=option]'
const fields = 'input, textarea, [contenteditable]'

function controlAt(target: Element): Control {
  if (target.closest(choices)) return 'choice'
  if (target.closest(fields)) return 'field'
  if (target.closest('button, a, summary')) return 'press'
  return target.closest('.scroll[tabindex], dialog') ? 'box' : null
}

/**
 * Routes what is pressed on the page: to the control that has the focus what it lives by, the rest to the deck. A number
 * and Enter jump to that slide. Keys with Ctrl, Alt or Meta, and those of an input method, are left alone.
 */
export function keyRouter(route: Route) {
  let digits = ''
  let typed = 0

  document.addEventListener('keydown', (event) => {
    const { key } = event
    const target = event.target as Element
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const control = controlAt(target)
    const inDialog = !!target.closest('dialog')
    if (inDialog && key !== 'PageDown' && key !== 'PageUp') return
    if (key === 'Escape') return control === 'field' || target.closest('[data-island]') ? undefined : route.escape()
    if (/^\d$/.test(key) && control !== 'field' && control !== 'choice') {
      digits = (event.timeStamp - typed < 3000 ? digits : '') + key
      typed = event.timeStamp
      return
    }
    if (key === 'Enter' && digits && event.timeStamp - typed < 3000) {
      const n = Number(digits)
      digits = ''
      if (n >= 1 && n <= route.count()) {
        event.preventDefault()
        route.jump(n)
      }
      return
    }
    if (belongs(key, control)) return
    const command = commandOf(key, route.keys())
    if (!command) return
    digits = ''
    event.preventDefault()
    route.run(command)
  })

  return { run: (command: Command) => route.run(command) }
}
