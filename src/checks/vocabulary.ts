/** What a prop takes: an id of something, words, a number, one of `values`, or its bare name. */
export interface Prop {
  kind: 'id' | 'words' | 'number' | 'choice' | 'flag'
  required: boolean
  values?: readonly string[]
}

/**
 * Where a tag may stand: `top` of the lesson only, on a line of its own as a `block`, in a `sentence`, `anywhere`,
 * inside a `slide`, or inside the `notes` of one.
 */
export type Place = 'top' | 'block' | 'sentence' | 'anywhere' | 'slide' | 'notes'

export interface Tag {
  place: Place
  props: Record<string, Prop>
  /** `filled` needs something inside, `empty` may have nothing inside. */
  content: 'filled' | 'empty'
}

export const slideLayouts = ['title', 'content', 'two', 'media', 'quiz', 'activity'] as const

const id: Prop = { kind: 'id', required: true }
const title: Prop = { kind: 'words', required: false }
const choice = (...values: string[]): Prop => ({ kind: 'choice', required: true, values })
const tag = (place: Place, content: Tag['content'], props: Tag['props'] = {}): Tag => ({ place, content, props })

/** Everything a lesson may write in angle brackets. A tag that is not here stops the build. */
export const vocabulary: Record<string, Tag> = {
  Opening: tag('top', 'filled'),
  Term: tag('sentence', 'filled', { id }),
  Ref: tag('anywhere', 'filled', { to: { kind: 'words', required: true } }),
  Cite: tag('anywhere', 'empty', { id }),
  Figure: tag('block', 'empty', { id }),
  Case: tag('block', 'filled', { kind: choice('published', 'anecdote', 'invented'), title }),
  Aside: tag('block', 'filled', { kind: choice('note', 'caution', 'source', 'history'), title }),
  Check: tag('block', 'empty', { id }),
  Tool: tag('block', 'empty', { id, preset: id }),
  Tomorrow: tag('top', 'filled'),
  InShort: tag('top', 'filled'),
  Slide: tag('top', 'filled', {
    id,
    title: { ...title, required: true },
    layout: choice(...slideLayouts),
    minutes: { kind: 'number', required: true },
    only: { ...choice('deck', 'both'), required: false },
    optional: { kind: 'flag', required: false },
  }),
  Steps: tag('slide', 'filled'),
  Step: tag('slide', 'filled'),
  Notes: tag('slide', 'filled', { at: { kind: 'number', required: false } }),
  Answer: tag('slide', 'filled'),
  Say: tag('notes', 'filled'),
  Do: tag('notes', 'filled'),
  Ask: tag('notes', 'filled'),
  Watch: tag('notes', 'filled'),
}

/** Tags the trainer alone sees. */
export const trainerOnly: ReadonlySet<string> = new Set(['Notes', 'Answer'])

/** Ids the page gives to its own headings: a section of a lesson may not take them, a `<Ref>` may point at them. */
export const pageIds: ReadonlySet<string> = new Set(['in-short', 'tomorrow'])
