import { wake } from '@/layouts/islands'
import { keyRouter } from '@/slides/stage/key-router'
import { newName, openSession, sessionInAddress } from '@/slides/stage/session'
import { makeStage } from '@/slides/stage/stage'
import { $deckSettings } from '@/stores/deck-settings'

/** The audience's window, and the slides for whoever looks through them alone: what the session says, by keys, buttons and address. */

const deck = document.querySelector<HTMLElement>('[data-deck]')!
const scope = deck.dataset['deck'] ?? ''
const session = sessionInAddress() ?? newName()
const status = document.querySelector<HTMLElement>('[data-deck-status]')
const where = document.querySelector<HTMLElement>('[data-deck-where]')
// The units of this page keep their state in the session, not with the learner.
document.body.dataset['place'] = `deck:${session}`

const stage = makeStage(deck.querySelector<HTMLElement>('.stage')!, wake)
const wanted = location.hash.slice(1)
const first = stage.outline[0]?.id ?? ''
const known = !!stage.slide(wanted)
const { $peer, $point, act } = openSession({ session, role: 'audience', deck: scope, outline: stage.outline, slide: known ? wanted : first })
/** As this device has it set; without, the system decides. */
const ownTheme = document.documentElement.dataset['theme'] ?? ''
/** What the address was set to last, to tell a link to a slide from our own doing. */
let address = ''
let started = false

$peer.subscribe(({ snapshot }) => {
  if (snapshot.deck !== scope) {
    // The agenda goes on with another lesson: its deck comes into this window.
    location.replace(`${location.pathname.replace(scope, snapshot.deck)}?s=${session}`)
    return
  }
  document.documentElement.dataset['theme'] = snapshot.theme === 'system' ? ownTheme : snapshot.theme
  const shown = stage.shown(snapshot)
  const busy = stage.slide(snapshot.slide)?.contains(document.activeElement)
  const turned = stage.show(snapshot)
  address = `#${snapshot.slide}`
  history.replaceState(null, '', `?s=${session}${address}`)
  if (!turned) return
  const text = (deck.dataset['of'] ?? '')
    .replace('{n}', String(shown.findIndex(({ id }) => id === turned.id) + 1))
    .replace('{total}', String(shown.length))
    .replace('{title}', () => turned.dataset['slide'] ?? '')
  if (where) where.textContent = text
  if (status) status.textContent = started || known || !wanted ? text : `${deck.dataset['unknown']} ${text}`
  // Not when the page opens, and not out of a control of this very slide.
  if (started && !busy) turned.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true })
  started = true
})
$point.subscribe((at) => stage.point(at))
addEventListener('hashchange', () => {
  const slide = location.hash.slice(1)
  if (location.hash !== address && stage.slide(slide)) act({ do: 'go', slide })
})

const swap = document.querySelector<HTMLAnchorElement>('[data-swap]')
const dialog = (name: 'overview' | 'find' | 'help') =>
  import('@/slides/dialogs/open').then(({ open }) => open(name, { locale: deck.dataset['locale'] ?? '', stage, $peer, act }))
const router = keyRouter({
  keys: () => $deckSettings.get().keys,
  count: () => stage.outline.length,
  jump: (n) => {
    const slide = stage.shown($peer.get().snapshot)[n - 1]
    if (slide) act({ do: 'go', slide: slide.id })
  },
  run(command) {
    switch (command) {
      case 'next':
      case 'back':
      case 'first':
      case 'last':
      case 'skip':
        return act({ do: command })
      case 'black':
      case 'white':
        return act({ do: 'screen', screen: command, pause: $deckSettings.get().pauseOnBlack })
      case 'overview':
      case 'find':
      case 'help':
        return void dialog(command)
      case 'fullscreen':
        return void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.())?.catch(() => undefined)
      case 'swap':
        if (swap) location.replace(`${new URL(swap.href).pathname}?s=${session}`)
        return
    }
  },
  escape() {
    if ($peer.get().snapshot.zoom) return act({ do: 'zoom', zoom: null })
    document.querySelector<HTMLAnchorElement>('.deck-nav a')?.click()
  },
})
for (const button of document.querySelectorAll<HTMLElement>('.deck-nav [data-do]'))
  button.addEventListener('click', () => router.run(button.dataset['do'] as 'next'))
swap?.addEventListener('click', (event) => {
  event.preventDefault()
  router.run('swap')
})

let resting: ReturnType<typeof setTimeout> | undefined
addEventListener('pointermove', () => {
  document.body.dataset['awake'] = ''
  clearTimeout(resting)
  resting = setTimeout(() => delete document.body.dataset['awake'], 2500)
})
