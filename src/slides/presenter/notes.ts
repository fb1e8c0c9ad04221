import type { Snapshot } from '@/slides/deck/snapshot'

/**
 * The notes of all slides, taken out of them: they stand beside the slide, not on it. In the page they are inside, so that
 * it reads well without JavaScript.
 */
export function takeNotes(root: ParentNode): Map<string, HTMLElement[]> {
  const notes = new Map<string, HTMLElement[]>()
  for (const slide of root.querySelectorAll<HTMLElement>('.slide')) {
    const own = [...slide.querySelectorAll<HTMLElement>('.notes')]
    for (const note of own) note.remove()
    notes.set(slide.id, own)
  }
  return notes
}

/** The notes of the same lesson in another language, from its presenter's page. @throws without network */
export async function fetchNotes(address: string): Promise<Map<string, HTMLElement[]>> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`fetchNotes requires a page at ${address}: ${response.status}`)
  return takeNotes(new DOMParser().parseFromString(await response.text(), 'text/html'))
}

/** Shows the notes of a slide; those of the step that is out are marked and brought into view. */
export function showNotes(place: HTMLElement, notes: readonly HTMLElement[], { step }: Pick<Snapshot, 'step'>): void {
  if (place.firstElementChild !== (notes[0] ?? null) || place.childElementCount !== notes.length) {
    place.replaceChildren(...notes)
    place.scrollTop = 0
  }
  for (const note of notes) {
    const due = note.dataset['at'] !== undefined && Number(note.dataset['at']) === step
    note.classList.toggle('due', due)
    if (due) place.scrollTop = note.offsetTop - place.offsetTop - 8
  }
}
