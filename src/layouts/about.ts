import { openFrame } from '@/layouts/frame'
import { twice } from '@/layouts/twice'
import { clear } from '@/stores/engine'
import { resetCourse } from '@/stores/lessons'
import { copy, saved } from '@/stores/saved'

/** The part of the about page that shows, saves and clears what is stored on this device. */

const panel = document.querySelector<HTMLElement>('[data-device]')!
const part = <T extends HTMLElement>(name: string) => panel.querySelector<T>(`[data-${name}]`)!
const status = part('device-status')
const confirm = part('clear-confirm')
const clearButton = part<HTMLButtonElement>('clear')

function count() {
  const stored = saved()
  const size = stored.reduce((sum, entry) => sum + entry.size, 0)
  status.textContent =
    stored.length === 0
      ? (panel.dataset['nothing'] ?? '')
      : (panel.dataset['count'] ?? '').replace('{n}', String(stored.length)).replace('{k}', String(Math.max(1, Math.round(size / 1024))))
}

part('save-copy').addEventListener('click', () => {
  const text = JSON.stringify(copy(Date.now()), null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `service-advantage-${new Date().toISOString().slice(0, 10)}.json`
  link.click()
  URL.revokeObjectURL(link.href)
  // In-app browsers block downloads: the text itself is there to be copied.
  const box = part('copy-text')
  box.hidden = false
  box.querySelector('textarea')!.value = text
})

clearButton.addEventListener('click', () => {
  confirm.hidden = false
  part<HTMLButtonElement>('clear-no').focus()
})
twice(part<HTMLButtonElement>('reset'), () => {
  resetCourse()
  count()
})
part('clear-no').addEventListener('click', () => {
  confirm.hidden = true
  clearButton.focus()
})
part('clear-yes').addEventListener('click', () => {
  clear()
  confirm.hidden = true
  part('copy-text').hidden = true
  status.textContent = panel.dataset['cleared'] ?? ''
  clearButton.focus()
})
count()
openFrame()
