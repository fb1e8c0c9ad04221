import type { ComponentType } from 'preact'
import { late } from '@/layouts/late'
import { jsonFile } from '@/ui/json-file'

/**
 * Brings the units of a page to life. A unit stands in the page as finished HTML in
 * `<div data-island="<unit>" data-file="<its JSON>">`; what it needs to answer back, its script and its file, comes
 * later: the reader's first move fetches everything for the whole page at once, and each unit hydrates when it comes near
 * the screen. On a slow network the round trip decides, so nothing is chained; a page that is only opened loads none of it.
 *
 * Astro's own islands would put their start script, and every word of a question a second time, into each page.
 */
interface Unit {
  // biome-ignore lint/suspicious/noExplicitAny: each unit knows its own props; who looks it up by name cannot
  default: ComponentType<any>
  /** The props of the unit from its file and the data attributes of its place: those the server rendered it with. */
  propsOf(file: unknown, place: DOMStringMap): object
}

const units: Record<string, () => Promise<Unit>> = {
  single: () => import('@/questions/single/island'),
  multi: () => import('@/questions/multi/island'),
  numeric: () => import('@/questions/numeric/island'),
  classify: () => import('@/questions/classify/island'),
  order: () => import('@/questions/order/island'),
  'gap-calculator': () => import('@/widgets/gap-calculator/island'),
}

function fetchUnit({ dataset }: HTMLElement) {
  return Promise.all([units[dataset['island'] ?? '']!(), jsonFile(dataset['file'] ?? ''), import('@/layouts/hydrate')])
}

async function live(place: HTMLElement) {
  try {
    const [unit, file, { h, hydrate }] = await fetchUnit(place)
    hydrate(h(unit.default, unit.propsOf(file, place.dataset)), place)
    place.dataset['live'] = ''
  } catch (error) {
    console.warn(error)
    offerRetry(place)
  }
}

/** The HTML stays readable; a sentence says what is missing, and a button tries again. */
function offerRetry(place: HTMLElement) {
  const words = document.querySelector<HTMLElement>('.trouble')?.dataset ?? {}
  const notice = document.createElement('p')
  notice.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.className = 'btn'
  button.textContent = words['retry'] ?? ''
  button.addEventListener('click', () => {
    notice.remove()
    void live(place)
  })
  notice.append(words['offline'] ?? '', ' ', button)
  place.after(notice)
}

const places = [...document.querySelectorAll<HTMLElement>('[data-island]')]

// What fails here is asked for again, and said, when the unit comes near.
late(() => Promise.allSettled(places.map(fetchUnit)))

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      near.unobserve(target)
      void live(target as HTMLElement)
    }
  },
  { rootMargin: '150px' },
)
for (const place of places) near.observe(place)
