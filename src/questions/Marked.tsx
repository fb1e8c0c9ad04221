import type { HostWords } from '@/questions/strings'
import type { Mark } from '@/questions/types'

/** The mark of a part after Check: sign and words; colour comes from the row around it. Nothing before Check. */
export function Marked({ mark, words }: { mark: Mark | undefined; words: HostWords }) {
  if (!mark) return null
  return (
    <span class="q-mark">
      <span aria-hidden="true">{mark === 'wrong' ? '✗' : '✓'}</span> {mark === 'missed' ? words.key : words[mark]}
    </span>
  )
}
