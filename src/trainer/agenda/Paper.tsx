import type { Agenda, Schedule } from '@/models/agenda'
import { momentText, nameOf } from './say.ts'
import type { Shared } from './View.tsx'

/** The agenda as it is printed: a table of clock times for the wall or the desk. On screen it is not there. */
export function Paper({ plan, times, index, words }: Shared & { plan: Agenda; times: Schedule }) {
  const own = words.paper
  return (
    <table class="ag-paper">
      <caption>{plan.title.trim() || words.desk.untitled}</caption>
      <thead>
        <tr>
          <th scope="col">{own.time}</th>
          <th scope="col">{own.what}</th>
          <th scope="col" class="num">
            {own.minutes}
          </th>
        </tr>
      </thead>
      <tbody>
        {times.rows
          // What the course no longer has is not held.
          .filter(({ item, lesson }) => item.kind === 'break' || lesson)
          .map(({ item, from, to, minutes }) => (
            <tr key={item.id} class={`ag-${item.kind}`}>
              <td>
                {momentText(from, words)}–{momentText(to, words)}
              </td>
              <th scope="row">{nameOf(item, index.lessons, words)}</th>
              <td class="num">{minutes}</td>
            </tr>
          ))}
        <tr>
          <td>{momentText(times.end, words)}</td>
          <th scope="row">{own.end}</th>
          <td class="num">{times.minutes}</td>
        </tr>
      </tbody>
    </table>
  )
}
