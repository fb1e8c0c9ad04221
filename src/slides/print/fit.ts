import { fitSlide } from '@/slides/stage/fit'

/** Makes the words of all slides as large as fit. They have to be laid out, seen or not. */
export function fitAll(root: ParentNode): void {
  for (const slide of root.querySelectorAll<HTMLElement>('.slide')) fitSlide(slide)
}
