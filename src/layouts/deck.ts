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
  history.replaceState(null, '', `#${slide.id}`)
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
  show({ slide: Math.max(0, found), step: 0 }, false)
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const target = event.target as Element
  if (event.key === 'Escape') {
    location.href = deck.dataset['lessonHref'] ?? '.'
    return
  }
  // Clickers send PageUp and PageDown, which no control needs; every other key belongs to the control it is pressed on.
  const clicker = event.key === 'PageDown' || event.key === 'PageUp'
  if (!clicker && target.closest('input, select, textarea, button, a, summary, [role="region"]')) return
  const to = keyMove(event.key)
  if (!to) return
  event.preventDefault()
  move(to)
})
document.querySelector('[data-next]')?.addEventListener('click', () => move('next', false))
document.querySelector('[data-back]')?.addEventListener('click', () => move('back', false))
addEventListener('hashchange', fromAddress)
fromAddress()
