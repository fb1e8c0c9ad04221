import { clockAt, timeOf } from '@/slides/print/plan'

/** The guide's times of day, from the start that is chosen. Without this script they stand as hours and minutes from the start. */

const field = document.querySelector<HTMLInputElement>('[data-start]')!
const times = [...document.querySelectorAll<HTMLElement>('[data-from]')]

/** When the lesson begins: as the address says, else at nine. An agenda links to it with its own clock. */
function beginning(query: URLSearchParams): string {
  return timeOf(query.get('start')) ?? '09:00'
}

function show(start: string) {
  for (const time of times) time.textContent = clockAt(start, Number(time.dataset['from']))
}

field.value = beginning(new URLSearchParams(location.search))
show(field.value)
field.addEventListener('input', () => {
  const start = timeOf(field.value)
  if (!start) return
  show(start)
  // In the address, so that it can be kept and sent.
  const query = new URLSearchParams(location.search)
  query.set('start', start)
  history.replaceState(history.state, '', `?${query}${location.hash}`.replace('%3A', ':'))
})
