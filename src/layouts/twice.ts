/**
 * A button that asks before it acts: the first press puts the question of its `data-sure` in its place, the second acts.
 * Leaving it, or Escape, takes the question back.
 */
export function twice(button: HTMLButtonElement | null, act: () => void): void {
  if (!button) return
  const label = button.textContent ?? ''
  let asked = false
  const ask = (now: boolean) => {
    asked = now
    button.textContent = now ? (button.dataset['sure'] ?? '') : label
  }
  button.addEventListener('click', () => {
    if (asked) act()
    ask(!asked)
  })
  button.addEventListener('blur', () => ask(false))
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') ask(false)
  })
}
