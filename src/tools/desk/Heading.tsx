import type { ComponentChildren } from 'preact'

/** A heading under that of the lesson (h2), or of the tool page (h1). */
export function Heading({ compact, children }: { compact: boolean; children: ComponentChildren }) {
  return compact ? <h3 class="h">{children}</h3> : <h2 class="h">{children}</h2>
}
