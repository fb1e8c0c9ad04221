import { late } from '@/layouts/late'
import { toolOfHash } from '@/layouts/tool-links'
import { units as questions } from '@/questions/units'
import type { Place } from '@/stores/place'
import { jsonFile } from '@/ui/json-file'

/**
 * Brings the units of a page to life. A unit stands in the page as finished HTML in
 * `<div data-island="<unit>" data-file="<its JSON>">`; what it needs to answer back, its script and its file, comes
 * later: the reader's first move fetches both for the whole page at once, and each unit hydrates when it comes near the
 * screen. On a slow network the round trip decides, so nothing is chained; a page that is only opened loads none of it.
 *
 * `data-when="<key>"` marks a unit that has nothing of the reader's to show unless that key is stored: it waits until it
 * is pressed or focused, and the press is made again when it is alive.
 *
 * Astro's own islands would put their start script, and every word of a question a second time, into each page.
 */
interface Unit {
  /** Hydrates the element with what its file says. `place`: where what the reader does here is kept. */
  mount(element: HTMLElement, file: unknown, place: Place): void
}

/** Units by name. Those that stand on pages of their own are added by `src/layouts/tool.ts`: a lesson or deck never needs to know them. */
export const units: Record<string, () => Promise<{ default: Unit }>> = {
  ...questions,
  'gap-calculator': () => import('@/widgets/gap-calculator/island'),
  'gap-map': () => import('@/widgets/gap-map/island'),
  'gap-diagnosis': () => import('@/widgets/gap-diagnosis/island'),
  'loyalty-matrix': () => import('@/widgets/loyalty-matrix/island'),
  'retention-economics': () => import('@/widgets/retention-economics/island'),
  'profit-chain': () => import('@/widgets/profit-chain/island'),
  'relationship-planner': () => import('@/widgets/relationship-planner/island'),
  'convenience-scorecard': () => import('@/widgets/convenience-scorecard/island'),
  'complaint-simulator': () => import('@/widgets/complaint-simulator/island'),
  'journey-map': () => import('@/widgets/journey-map/island'),
}

// The build puts the question types of a page into one script and says here where it is (src/build/ahead.ts).
const { questions: together } = document.querySelector<HTMLElement>('[data-questions]')?.dataset ?? {}

async function unitOf(name: string): Promise<Unit> {
  if (together && name in questions) return (await import(/* @vite-ignore */ together))[name]
  return (await units[name]!()).default
}

function fetchUnit({ dataset }: HTMLElement) {
  return Promise.all([unitOf(dataset['island'] ?? ''), jsonFile(dataset['file'] ?? '')])
}

async function live(place: HTMLElement, again = false) {
  try {
    const [unit, file] = await fetchUnit(place)
    unit.mount(place, file, (document.body.dataset['place'] ?? 'memory') as Place)
    place.dataset['live'] = ''
  } catch (error) {
    console.warn(error)
    if (again && (await isOnline(place))) startOver(place)
    else offerRetry(place)
  }
}

/** Whether what failed is the script and not the network: the unit's file comes. */
function isOnline({ dataset }: HTMLElement): Promise<boolean> {
  return jsonFile(dataset['file'] ?? '').then(
    () => true,
    () => false,
  )
}

/**
 * Many browsers remember that a script failed and never ask for it again in this page (Chromium up to 150 at least). A new page
 * does ask; nothing is lost by it, all the reader did is stored. There the unit is brought to life at once.
 */
function startOver({ dataset }: HTMLElement) {
  history.replaceState({ ...history.state, wake: dataset['file'] }, '')
  location.reload()
}

/** The HTML stays readable; a sentence says what is missing, and a button tries again. */
function offerRetry(place: HTMLElement) {
  const words = document.querySelector<HTMLElement>('.trouble')?.dataset ?? {}
  if (place.nextElementSibling?.matches('[data-retry-notice]')) return
  const notice = document.createElement('p')
  notice.dataset['retryNotice'] = ''
  notice.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.className = 'btn'
  button.textContent = words['retry'] ?? ''
  button.addEventListener('click', () => {
    notice.remove()
    void live(place, true)
  })
  notice.append(words['offline'] ?? '', ' ', button)
  place.after(notice)
}

function waits({ dataset }: HTMLElement): boolean {
  // A link that brings numbers for a tool.
  if (!dataset['when'] || toolOfHash(location.hash)) return false
  try {
    return localStorage.getItem(`service-advantage:${dataset['when']}`) === null
  } catch {
    return true
  }
}

function whenPressed(place: HTMLElement) {
  let coming: Promise<void> | undefined
  const come = () => {
    coming ??= live(place).then(() => {
      // It did not come, and that was said: the next press tries again.
      if (!('live' in place.dataset)) coming = undefined
    })
    return coming
  }
  place.addEventListener('focusin', come)
  place.addEventListener(
    'click',
    (event) => {
      if ('live' in place.dataset || !(event.target instanceof HTMLElement)) return
      const { target } = event
      event.preventDefault()
      void come().then(() => 'live' in place.dataset && target.click())
    },
    true,
  )
}

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

/** Brings the units inside an element to life now, near the screen or not: a deck wakes a slide before it is seen. */
export function wake(root: Element): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-island]:not([data-live], [data-waking])')) {
    place.dataset['waking'] = ''
    void live(place)
  }
}

// A deck says itself when: most of its slides are not on screen, and the next one must answer the first press.
if (document.body.dataset['place'] !== 'deck') {
  const soon: HTMLElement[] = []
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
    if (history.state?.wake === place.dataset['file']) void live(place)
    else if (waits(place)) whenPressed(place)
    else {
      near.observe(place)
      soon.push(place)
    }
  }
  // What fails here is asked for again, and said, when the unit comes near.
  late(() => Promise.allSettled(soon.map(fetchUnit)))
}
