import { fitAll } from '@/slides/print/fit'

/**
 * Before a deck is printed every slide is laid out and its words are made to fit: on screen only those are that somebody
 * has looked at, and paper must not depend on that. The slides themselves go to paper; none is copied or moved.
 */
const deck = document.querySelector<HTMLElement>('main.deck')!

addEventListener('beforeprint', () => {
  deck.classList.add('still')
  fitAll(deck)
})
addEventListener('afterprint', () => {
  deck.classList.remove('still')
  // The slide on screen has its buttons and counted hands again.
  fitAll(deck)
})
// Who prints by program (src/build/pdf.ts) waits for this.
deck.dataset['printable'] = ''
