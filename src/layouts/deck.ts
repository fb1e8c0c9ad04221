import '@/layouts/plain'
import '@/layouts/islands'
import { type DeckMove, type DeckState, keyMove, moveDeck } from '@/slides/deck'

/** The deck on screen: shows the slide and steps that `@/slides/deck` says, by keys, buttons and address. */

const deck = document.querySelector<HTMLElement>('[data-deck]')!
const status = document.querySelector<HTMLElement>('[data-deck-status]')
const slides = [...deck.querySelectorAll<HTMLElement>('.slide')]
const steps = slides.map((slide) => [...slide.querySelectorAll<HTMLElement>('.steps li, .step')])
let state: DeckState = { slide: 0, step: 0 }

function show(next: DeckState, focus: boolean) {
  const moved = next.slide !== state.slide
  state = next
  for (const [index, slide] of slides.entries()) slide.classList.toggle('now', index === state.slide)
  for (const [index, step] of (steps[state.slide] ?? []).entries()) step.classList.toggle('pending', index >= state.step)
  const slide = slides[state.slide]!
  const text = (deck.dataset['of'] ?? '')
    .replace('{n}', String(state.slide + 1))
    .replace('{total}', String(slides.length))
    .replace('{title}', () => slide.dataset['slide'] ?? '')
  if (status && status.textContent !== text) status.textContent = text
  history.replaceState({ step: state.step }, '', `#${slide.id}`)
  if (moved) scrollTo(0, 0)
  if (moved && focus) slide.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true })
}

function move(to: DeckMove, focus = true) {
  show(
    moveDeck(
      state,
      to,
      steps.map((list) => list.length),
    ),
    focus,
  )
}

function fromAddress() {
  const found = slides.findIndex((slide) => `#${slide.id}` === location.hash)
  // A page that is loaded again shows the steps it had shown; a link to a slide shows none.
  const step = Number(history.state?.step ?? 0)
  show({ slide: Math.max(0, found), step: Math.min(step, steps[Math.max(0, found)]?.length ?? 0) }, false)
}

/** Whether a key means something to the control it is pressed on, and so not to the deck. */
function belongs(target: Element, key: string): boolean {
  // Clickers send PageUp and PageDown, which no control needs.
  if (key === 'PageDown' || key === 'PageUp') return false
  if (target.closest('input, select, textarea, [role="region"]')) return true
  if (key === 'Escape') return !!target.closest('[data-island]')
  return key === ' ' && !!target.closest('button, a, summary')
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (belongs(event.target as Element, event.key)) return
  if (event.key === 'Escape') {
    location.href = deck.dataset['lessonHref'] ?? '.'
    return
  }
  const to = keyMove(event.key)
  if (!to) return
  event.preventDefault()
  move(to)
})
document.querySelector('[data-next]')?.addEventListener('click', () => move('next', false))
document.querySelector('[data-back]')?.addEventListener('click', () => move('back', false))
addEventListener('hashchange', fromAddress)
fromAddress()
