import type { ComponentChildren } from 'preact'

/** A box that scrolls by itself where the page is too narrow for what is in it; reached by keyboard, and named. */
export function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
