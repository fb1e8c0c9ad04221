import type { Outline, OutlineSlide } from '@/slides/deck/outline'

/**
 * Slides whose number or title fits what was typed, in order.
 *
 * @example find(outline, '手算') // => the slide “城西店，手算一遍”
 */
export function find(outline: Outline, text: string): OutlineSlide[] {
  const wanted = text.trim().toLowerCase()
  return outline.filter((slide, index) => slide.title.toLowerCase().includes(wanted) || String(index + 1) === wanted)
}
