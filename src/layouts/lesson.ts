import { openFrame } from '@/layouts/frame'
import { twice } from '@/layouts/twice'
import { setMoved } from '@/stores/answers'
import { markRead, markUnread, lesson as reading, resetLesson, sawSection } from '@/stores/lessons'

/** The reading page: outline, time left, mark as read, definitions beside terms. */

openFrame()

const outline = document.querySelector<HTMLElement>('[data-lesson]')!
const lesson = outline.dataset['lesson'] ?? ''
if (outline.dataset['moved']) setMoved(JSON.parse(outline.dataset['moved']))

const toggle = outline.querySelector('button')
const unfold = (open: boolean) => {
  outline.classList.toggle('open', open)
  toggle?.setAttribute('aria-expanded', String(open))
}
toggle?.addEventListener('click', () => unfold(!outline.classList.contains('open')))
outline.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement) unfold(false)
})
outline.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !outline.classList.contains('open')) return
  unfold(false)
  toggle?.focus()
})

const links = [...outline.querySelectorAll<HTMLAnchorElement>('ol a')]
const sections = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
const left = outline.querySelector<HTMLElement>('[data-left-out]')
const minutes = Number(outline.dataset['minutes'])
let current = ''

function follow() {
  const passed = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 2).at(-1)
  const id = passed?.id ?? ''
  const end = document.querySelector('.sources')?.getBoundingClientRect().top ?? document.body.scrollHeight
  const share = Math.min(1, Math.max(0, scrollY / Math.max(1, end + scrollY - innerHeight)))
  if (left) left.textContent = (outline.dataset['left'] ?? '').replace('{n}', String(Math.ceil(minutes * (1 - share))))
  if (id === current) return
  current = id
  for (const link of links) {
    if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
  if (id) sawSection(lesson, id)
}

let waiting = false
addEventListener(
  'scroll',
  () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      follow()
    })
  },
  { passive: true },
)

const read = document.querySelector<HTMLButtonElement>('[data-mark-read]')
if (read) {
  const words = [read.textContent ?? '', read.dataset['on'] ?? '']
  const $reading = reading(lesson)
  $reading.subscribe(({ read: on }) => {
    read.setAttribute('aria-pressed', String(on))
    read.textContent = words[on ? 1 : 0] ?? ''
  })
  read.addEventListener('click', () => ($reading.get().read ? markUnread(lesson) : markRead(lesson)))
}

twice(document.querySelector('[data-reset]'), () => resetLesson(lesson))

// A term is a link to the glossary first; where the browser has popovers its definition opens here.
if ('popover' in HTMLElement.prototype)
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
    const term = event.target.closest<HTMLElement>('a[data-term]')
    const definition = term && document.getElementById(`def-${term.dataset['term']}`)
    if (!definition) return
    event.preventDefault()
    definition.showPopover()
    definition.focus()
    // Closing gives the focus back to the word it came from.
    definition.addEventListener(
      'toggle',
      (toggle) => {
        if ((toggle as ToggleEvent).newState === 'closed' && (document.activeElement === document.body || definition.contains(document.activeElement)))
          term.focus()
      },
      { once: true },
    )
  })

follow()
