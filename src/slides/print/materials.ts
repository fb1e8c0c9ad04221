import { linesOf, optionsIn, type StillSlide, unitsIn } from '@/slides/print/still'
import { toolIds } from '@/tools/strings'

/** What a trainer has to bring, and where it is used. */
export interface Material {
  what: 'projector' | 'handouts' | 'cards' | 'computers' | 'board' | 'paper' | 'calculators'
  /** Numbers of the slides that need it, as the deck counts them; empty: the whole lesson does. */
  slides: number[]
  /** Of cards: how many letters, from A. */
  letters?: number
}

/** How the notes of a language speak of what is used: looked for in what the trainer does. */
export interface MaterialWords {
  board: RegExp
  paper: RegExp
  calculators: RegExp
}

/** Units that are no questions: models people put numbers into. */
const tools = new Set<string>(toolIds)

/**
 * What a lesson needs in the room, from its slides: cards where people vote by letter, computers where a tool is used, paper
 * where they work, and what the notes say the trainer does with a board, paper or calculators.
 *
 * @param first number of the first of these slides in the deck
 * @example materials([quizWithFourOptions], words, 2)
 * // => [{ what: 'projector', slides: [] }, { what: 'handouts', slides: [2] }, { what: 'cards', slides: [2], letters: 4 }]
 */
export function materials(slides: readonly StillSlide[], words: MaterialWords, first: number): Material[] {
  const where = (needs: (slide: StillSlide) => boolean) => slides.flatMap((slide, index) => (needs(slide) ? [first + index] : []))
  const does = (slide: StillSlide, pattern: RegExp) => pattern.test(slide.notes.map(({ html }) => linesOf(html, 'do')).join(' '))
  const votes = (slide: StillSlide) => slide.layout === 'quiz' && optionsIn(slide.body) > 1
  const found: Material[] = [
    { what: 'handouts', slides: where(isTask) },
    { what: 'cards', slides: where(votes), letters: Math.max(0, ...slides.filter(votes).map(({ body }) => optionsIn(body))) },
    { what: 'computers', slides: where(({ body }) => unitsIn(body).some((unit) => tools.has(unit))) },
    { what: 'board', slides: where((slide) => does(slide, words.board)) },
    { what: 'paper', slides: where((slide) => slide.layout === 'activity' || does(slide, words.paper)) },
    { what: 'calculators', slides: where((slide) => does(slide, words.calculators)) },
  ]
  return [{ what: 'projector', slides: [] }, ...found.filter(({ slides }) => slides.length > 0)]
}

/** Whether people work at a slide: it is written out in the handout. */
export function isTask({ layout }: Pick<StillSlide, 'layout'>): boolean {
  return layout === 'activity' || layout === 'quiz'
}
