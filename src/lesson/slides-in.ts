import type { DeckSlide } from '@/models/agenda'

/**
 * The slides of a lesson's text, in order. The content check has seen to it that each has an id, a title in quotes and
 * minutes as a number.
 *
 * @example slidesIn('<Slide id="sign" layout="quiz" title="Read the sign" minutes={3} optional>')
 * // => [{ id: 'sign', title: 'Read the sign', minutes: 3, optional: true }]
 */
export function slidesIn(body: string): DeckSlide[] {
  return [...body.matchAll(/<Slide\b((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*>/g)].map(([, written = '']) => {
    const props = new Map(
      [...written.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g)].map(([, name = '', double, single, braces]) => [
        name,
        double ?? single ?? braces?.trim() ?? 'true',
      ]),
    )
    return {
      id: props.get('id') ?? '',
      title: decoded(props.get('title') ?? ''),
      minutes: Number(props.get('minutes')) || 0,
      optional: props.get('optional') === 'true',
    }
  })
}

const named: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' }

/** An attribute's text as MDX reads it: the entities that quotes and angle brackets need. */
function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => named[name] ?? entity)
}
