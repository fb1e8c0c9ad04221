import type { Tally } from '@/slides/deck/tally'
import { votes } from '@/slides/deck/votes'

/**
 * What hands can be counted for on a slide: the options of its question by letter, as on the cards people hold up, or
 * true and false in words; without a question of that kind, four letters.
 *
 * @example optionsOf(slideOfFourOptions) // => ['A', 'B', 'C', 'D']
 */
export function optionsOf(slide: Element): string[] {
  const verdicts = [...slide.querySelectorAll('[data-island="truefalse"] .q-pair .q-opt input + span')]
  if (verdicts.length > 0) return verdicts.map((verdict) => verdict.textContent ?? '')
  const count = slide.querySelectorAll(':is([data-island="single"], [data-island="multi"]) .q-opt').length || 4
  return [...'ABCDEFGHIJ'].slice(0, count)
}

/** The hands of a question as bars under its options, once they are revealed; with an earlier round beside the last. */
export function showBars(place: HTMLElement, slide: HTMLElement, tally: Tally | undefined): void {
  place.hidden = !tally?.revealed
  place.closest('.stage')?.toggleAttribute('data-bars', !!tally?.revealed)
  if (!tally?.revealed) {
    place.replaceChildren()
    return
  }
  const rounds = tally.rounds.slice(-2)
  const most = Math.max(1, ...rounds.flat())
  const names = optionsOf(slide)
  const list = document.createElement('ul')
  for (const option of rounds[0]!.keys()) {
    const item = document.createElement('li')
    const name = document.createElement('b')
    name.textContent = names[option] ?? ''
    item.append(name)
    for (const [index, round] of rounds.entries()) {
      const count = round[option] ?? 0
      const bar = document.createElement('span')
      bar.className = index === rounds.length - 1 ? 'bar last' : 'bar'
      bar.style.setProperty('--share', String(count / most))
      const all = votes(round)
      bar.textContent = all > 0 ? `${count} · ${Math.round((100 * count) / all)}%` : '0'
      item.append(bar)
    }
    list.append(item)
  }
  const legend = document.createElement('p')
  legend.textContent = rounds.length > 1 ? (place.dataset['legend'] ?? '') : ''
  place.replaceChildren(list, legend)
}
