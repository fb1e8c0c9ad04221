/** A reminder for a calendar. */
export interface Reminder {
  /** Stable: the same reminder imported twice is one. */
  uid: string
  title: string
  text: string
  url: string
  /** Local: the day and the time it stands on, wherever the calendar is. */
  year: number
  /** 1 to 12. */
  month: number
  day: number
  hour: number
  minute: number
  /** How long it takes, in minutes. */
  minutes: number
  /** Comes again: every day, or on Monday to Friday, so many times. */
  repeat?: { on: 'days' | 'workdays'; times: number }
  /** When the file was made, milliseconds since 1970. */
  stamp: number
}

/** Days from a weekday, 0 for Sunday, to the next workday: a reminder for workdays begins on one. @example untilWorkday(6) // => 2 */
export function untilWorkday(weekday: number): number {
  return weekday === 6 ? 2 : weekday === 0 ? 1 : 0
}

const two = (n: number) => String(n).padStart(2, '0')

/**
 * A calendar file with one reminder (RFC 5545): local time without zone, an alarm at its start, the address of the page.
 *
 * @example calendarFile(reminder).split('\r\n')[0] // => 'BEGIN:VCALENDAR'
 */
export function calendarFile({ uid, title, text, url, year, month, day, hour, minute, minutes, repeat, stamp }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Service Advantage//Review//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${year}${two(month)}${two(day)}T${two(hour)}${two(minute)}00`,
    `DURATION:PT${minutes}M`,
    ...(repeat ? [`RRULE:FREQ=${repeat.on === 'days' ? 'DAILY' : 'WEEKLY;BYDAY=MO,TU,WE,TH,FR'};COUNT=${repeat.times}`] : []),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${url}`)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

/** A line of at most 75 octets, the rest on lines that begin with a blank; no character is cut in two. */
function folded(line: string): string {
  const lines = ['']
  let octets = 0
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (octets + size > 75) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += sign
    octets += size
  }
  return lines.join('\r\n')
}
