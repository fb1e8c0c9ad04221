import { fill } from '@/i18n/fill'
import type { Answer, Ask } from '@/questions/multi/schema'
import type { TypeWords } from '@/questions/multi/strings'
import { Options } from '@/questions/Options'
import type { ViewProps } from '@/questions/types'

/** Checkboxes. How many are ticked is said only where the question asks for so many. */
export default function View({ answer, readOnly, fixed, change, say, ...props }: ViewProps<Ask, Answer, TypeWords>) {
  const { ask, words } = props
  return (
    <>
      <p class="q-how">{ask.choose ? fill(words['choose-n'], { n: ask.choose }) : words.several}</p>
      <Options
        {...props}
        type="checkbox"
        chosen={(id) => answer.includes(id)}
        locked={(id) => readOnly || fixed.includes(id)}
        pick={(id, on) =>
          change((now) => {
            const next = ask.options.map((option) => option.id).filter((one) => (one === id ? on : now.includes(one)))
            if (ask.choose) say(fill(words.chosen, { n: next.length, m: ask.choose }))
            return next
          })
        }
      />
    </>
  )
}
