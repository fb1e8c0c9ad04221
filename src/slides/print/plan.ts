/** When what is done, by the minutes of the slides. Pure. */

/** When each begins and all is over, in minutes from the start. @example begins([{ minutes: 3 }, { minutes: 4 }]) // => [0, 3, 7] */
export function begins(slides: readonly { minutes: number }[]): number[] {
  const moments = [0]
  for (const { minutes } of slides) moments.push((moments.at(-1) ?? 0) + minutes)
  return moments
}

/** Minutes as hours and minutes, to the nearest minute. @example sinceStart(63) // => '1:03' */
export function sinceStart(minutes: number): string {
  const all = Math.round(minutes)
  return `${Math.floor(all / 60)}:${two(all % 60)}`
}

/**
 * The time of day so many minutes after the start; past midnight it begins anew.
 *
 * @param start `HH:MM`
 * @example clockAt('09:50', 13) // => '10:03'
 */
export function clockAt(start: string, minutes: number): string {
  const [hours = 0, rest = 0] = start.split(':').map(Number)
  const all = Math.round(hours * 60 + rest + minutes) % (24 * 60)
  return `${two(Math.floor(all / 60))}:${two(all % 60)}`
}

/**
 * A time of day as people write it into an address; undefined when it is none.
 *
 * @example timeOf('9:05') // => '09:05'
 * @example timeOf('25:00') // => undefined
 */
export function timeOf(text: string | null): string | undefined {
  const [, hours = '', minutes = ''] = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(text?.trim() ?? '') ?? []
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : undefined
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
