/** A part of a question that has words: an option, a card, a row, a place. */
export interface Named {
  id: string
  text: string
}

/**
 * The words of a part; empty where the question has no such part.
 *
 * @example textOf([{ id: 'a', text: 'Reliability' }], 'a') // => 'Reliability'
 */
export function textOf(parts: readonly Named[], id: string): string {
  return parts.find((part) => part.id === id)?.text ?? ''
}
