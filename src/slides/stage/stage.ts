import type { Outline } from '@/slides/deck/outline'
import { type Snapshot, slideKey } from '@/slides/deck/snapshot'
import type { Tally } from '@/slides/deck/tally'
import { fitSlide } from '@/slides/stage/fit'
import { drawInk } from '@/slides/stage/ink'

/**
 * The slides on screen: shows what a snapshot says, in the audience's window and, smaller, in the presenter's. All sizes
 * are shares of the stage's width, so that both are the same picture.
 */
export interface Stage {
  outline: Outline
  /** The slides this group is shown. */
  shown(snapshot: Pick<Snapshot, 'hidden'>): Outline
  /** Everything that a snapshot says; what did not change is not touched. Gives back the slide that came on, if another one did. */
  show(snapshot: Snapshot): HTMLElement | undefined
  slide(id: string): HTMLElement | undefined
  point(at: readonly [number, number] | null): void
  /** Where a pointer is, as shares of the slide. */
  spot(event: PointerEvent): [number, number]
  element: HTMLElement
}

/** What comes out one by one on a slide. */
export function stepsOf(slide: Element): HTMLElement[] {
  return [...slide.querySelectorAll<HTMLElement>('.steps li, .step')]
}

/**
 * Takes over the slides that stand in the page.
 *
 * @param wake brings the units in an element to life; asked of a slide and its neighbours before they are seen
 */
export function makeStage(element: HTMLElement, wake: (slide: HTMLElement) => void): Stage {
  const field = element.querySelector<HTMLElement>('.field')!
  const laser = element.querySelector<HTMLElement>('.laser')!
  const slides = [...field.querySelectorAll<HTMLElement>('.slide')]
  const outline = slides.map((slide) => ({
    id: slide.id,
    title: slide.dataset['slide'] ?? '',
    steps: stepsOf(slide).length,
    minutes: Number(slide.dataset['minutes'] ?? 0),
    optional: 'optional' in slide.dataset,
  }))
  let was: Snapshot | undefined
  let fading: ReturnType<typeof setTimeout> | undefined

  const slide = (id: string) => slides.find((one) => one.id === id)

  function turn(to: HTMLElement, snapshot: Snapshot) {
    for (const one of slides) one.classList.toggle('now', one === to)
    const shown = slides.filter(({ id }) => !snapshot.hidden.includes(id))
    const index = shown.indexOf(to)
    for (const near of [to, shown[index + 1], shown[index - 1]]) if (near) wake(near)
  }

  /** Hands are counted on few slides: what draws them comes when they are first shown. */
  async function bars(now: HTMLElement, tally: Tally | undefined) {
    const place = element.querySelector<HTMLElement>('.bars')!
    if (!tally?.revealed && place.hidden) return
    const { showBars } = await import('@/slides/stage/bars')
    if (was && tally !== was.tallies[slideKey(was)]) return
    showBars(place, now, tally)
    fitSlide(now)
  }

  /** An address for phones; what draws it comes when it is first shown. */
  async function card(address: string) {
    const place = element.querySelector<HTMLElement>('.card')!
    if (address) (await import('@/slides/stage/card')).showCard(place, address)
    place.hidden = !was?.card
  }

  return {
    outline,
    shown: ({ hidden }) => outline.filter(({ id }) => !hidden.includes(id)),
    slide,
    element,
    show(snapshot) {
      const old = was
      was = snapshot
      const now = slide(snapshot.slide) ?? slides[0]!
      const turned = !old || slide(old.slide) !== now || old.hidden !== snapshot.hidden
      if (turned) turn(now, snapshot)
      for (const [index, part] of stepsOf(now).entries()) part.classList.toggle('pending', index >= snapshot.step)
      element.dataset['screen'] = snapshot.screen
      element.style.setProperty('--zoom', String(snapshot.zoom?.scale ?? 1))
      element.style.setProperty('--zoom-x', String(snapshot.zoom?.x ?? 0.5))
      element.style.setProperty('--zoom-y', String(snapshot.zoom?.y ?? 0.5))
      const key = slideKey(snapshot)
      const strokes = snapshot.strokes[key]
      if (turned || strokes !== old?.strokes[key]) drawInk(element.querySelector('.ink')!, strokes ?? [])
      const tally = snapshot.tallies[key]
      if (turned || tally !== old?.tallies[key]) void bars(now, tally)
      if (snapshot.card !== (old?.card ?? '')) void card(snapshot.card)
      if (turned) fitSlide(now)
      return turned ? now : undefined
    },
    point(at) {
      clearTimeout(fading)
      laser.hidden = !at
      if (!at) return
      laser.style.left = `${at[0] * 100}%`
      laser.style.top = `${at[1] * 100}%`
      fading = setTimeout(() => {
        laser.hidden = true
      }, 1200)
    },
    spot({ clientX, clientY }) {
      const box = field.getBoundingClientRect()
      const share = (n: number) => Math.round(Math.min(1, Math.max(0, n)) * 10_000) / 10_000
      return [share((clientX - box.left) / box.width), share((clientY - box.top) / box.height)]
    },
  }
}
