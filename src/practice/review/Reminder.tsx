import { useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import { calendarFile, untilWorkday } from '@/models/calendar'
import { startOf } from '@/models/review'
import type { ReviewWords } from '@/practice/review/strings'
import { prefix } from '@/stores/engine'
import { saveFile } from '@/ui/files'

interface Props {
  words: ReviewWords
  course: string
  home: string
  /** Review day of the first reminder. */
  day: number
}

/** When nothing, or half a time, is typed. */
const usual = '12:30'

/** A calendar file that reminds of the next review; the learner says when. */
export function Reminder({ words, course, home, day }: Props) {
  const [time, setTime] = useState(usual)
  const [repeat, setRepeat] = useState<'once' | 'workdays' | 'days'>('once')
  const [text, setText] = useState('')

  function save() {
    const on = new Date(startOf(day, new Date().getTimezoneOffset()))
    if (repeat === 'workdays') on.setDate(on.getDate() + untilWorkday(on.getDay()))
    const [hour = 12, minute = 30] = (time || usual).split(':').map(Number)
    const url = new URL(`${home}#five`, location.href)
    const file = calendarFile({
      uid: `review-${day}-${repeat}@${prefix.slice(0, -1)}`,
      title: fill(words.eventTitle, { course }),
      text: words.eventText,
      url: url.href,
      year: on.getFullYear(),
      month: on.getMonth() + 1,
      day: on.getDate(),
      hour,
      minute,
      minutes: 5,
      ...(repeat === 'once' ? {} : { repeat: { on: repeat, times: 10 } }),
      stamp: Date.now(),
    })
    saveFile('review.ics', 'text/calendar', file)
    setText(file)
  }

  return (
    <details>
      <summary>{words.remind}</summary>
      <p>{words.remindNote}</p>
      <p class="acts">
        <label>
          {words.time} <input type="time" size={8} value={time} onInput={({ currentTarget }) => setTime(currentTarget.value)} />
        </label>
        <label>
          {words.repeat}{' '}
          <select value={repeat} onInput={({ currentTarget }) => setRepeat(currentTarget.value as typeof repeat)}>
            {(['once', 'workdays', 'days'] as const).map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="btn" onClick={save}>
          {words.save}
        </button>
      </p>
      {text && (
        <label>
          {words.copy}
          <textarea rows={6} readOnly value={text} />
        </label>
      )}
    </details>
  )
}
