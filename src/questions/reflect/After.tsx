import { fill } from '@/i18n/fill'
import type { Answer, Ask, Key } from '@/questions/reflect/schema'
import type { TypeWords } from '@/questions/reflect/strings'
import type { AfterProps } from '@/questions/types'

/** The rubric, ticked by whoever wrote the text. */
export default function After({ answerKey, answer, words, amend, say }: AfterProps<Ask, Key, Answer, TypeWords>) {
  const { rubric } = answerKey
  const count = (met: string[]) => fill(words.met, { n: rubric.filter(({ id }) => met.includes(id)).length, m: rubric.length })

  function tick(id: string, on: boolean) {
    const met = rubric.map((point) => point.id).filter((one) => (one === id ? on : answer.met.includes(one)))
    amend((now) => ({ ...now, met }))
    say(count(met))
  }

  return (
    <fieldset>
      <legend>{words.rubric}</legend>
      {rubric.map(({ id, text }) => (
        <label key={id} class="q-opt">
          <input type="checkbox" checked={answer.met.includes(id)} onInput={({ currentTarget }) => tick(id, currentTarget.checked)} />
          <span>{text}</span>
        </label>
      ))}
      <p>{count(answer.met)}</p>
    </fieldset>
  )
}
