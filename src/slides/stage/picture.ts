import { stepsOf } from '@/slides/stage/stage'

/** Attributes that name something: a second element of the name would take its place. */
const naming = [
  'id',
  'name',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'data-island',
  'data-file',
  'data-props',
  'data-live',
  'data-waking',
  'tabindex',
]

/**
 * A slide as a picture of itself: a copy that nothing can be done with and no reader hears, without ids, so that the page
 * has none twice. `steps`: how many of its parts are out.
 */
export function pictureOf(slide: HTMLElement, steps: number): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement
  for (const element of [copy, ...copy.querySelectorAll('*')]) for (const name of naming) element.removeAttribute(name)
  for (const [index, part] of stepsOf(copy).entries()) part.classList.toggle('pending', index >= steps)
  for (const media of copy.querySelectorAll('video, audio')) media.remove()
  copy.classList.add('now')
  const field = document.createElement('div')
  field.className = 'field'
  field.append(copy)
  const stage = document.createElement('div')
  stage.className = 'stage'
  stage.inert = true
  stage.setAttribute('aria-hidden', 'true')
  stage.append(field)
  return stage
}
