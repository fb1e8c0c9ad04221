import { checksOf } from '@/layouts/checks'
import { openFrame } from '@/layouts/frame'
import { $changes, setMoved } from '@/stores/answers'
import { leftOff, progress } from '@/stores/lessons'

/** The course home: how far the reader is, where they left off, and the gaps that open from the figure. */

// What was answered under an id that has changed since counts here too.
const { moved } = document.querySelector<HTMLElement>('main')?.dataset ?? {}
if (moved) setMoved(JSON.parse(moved))

const lessons = [...document.querySelectorAll<HTMLAnchorElement>('[data-lesson]')].map((link) => ({
  link,
  id: link.dataset['lesson'] ?? '',
  checks: checksOf(link),
}))

function show() {
  for (const { id, checks } of lessons) {
    const { done, answered, total } = progress(id, checks)
    for (const out of document.querySelectorAll<HTMLElement>(`[data-lesson-state="${id}"]`)) {
      const words = document.querySelector<HTMLElement>(`[data-lesson-state="${id}"][data-done]`)?.dataset ?? {}
      out.textContent = done
        ? `✓ ${words['done']}`
        : answered > 0
          ? (words['answered'] ?? '').replace('{a}', String(answered)).replace('{n}', String(total))
          : ''
    }
  }
  const resume = document.querySelector<HTMLAnchorElement>('[data-resume]')
  const place = leftOff(lessons.map((lesson) => lesson.id))
  const known = lessons.find((lesson) => lesson.id === place?.lesson)
  if (!resume || !place || !known) return
  resume.href = `${known.link.pathname}${place.section ? `#${place.section}` : ''}`
  resume.querySelector('span')!.textContent = resume.dataset['goOn'] ?? ''
  resume.querySelector('small')!.textContent = known.link.textContent
}
$changes.listen(show)
show()

function open() {
  const entry = location.hash ? document.getElementById(location.hash.slice(1)) : null
  if (!(entry instanceof HTMLDetailsElement)) return
  // Browsers that do not know named groups leave the others open.
  for (const other of document.querySelectorAll<HTMLDetailsElement>('details[name="gap"]')) other.open = other === entry
  entry.scrollIntoView({ block: 'nearest' })
  entry.querySelector('summary')?.focus()
}
addEventListener('hashchange', open)
for (const link of document.querySelectorAll<SVGAElement>('.gap-map a'))
  link.addEventListener('click', () => {
    // A second press on the same gap changes no address, so it would not be heard.
    if (link.href.baseVal === location.hash) open()
  })
open()
openFrame()
