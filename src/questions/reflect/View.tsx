import type { Answer, Ask } from '@/questions/reflect/schema'
import type { TypeWords } from '@/questions/reflect/strings'
import type { ViewProps } from '@/questions/types'

/** A field for a text of one's own. */
export default function View({ answer, words, name, readOnly, change }: ViewProps<Ask, Answer, TypeWords>) {
  return (
    <>
      <label for={`${name}-text`}>{words.field}</label>
      <textarea
        id={`${name}-text`}
        data-part="text"
        rows={5}
        maxLength={4000}
        value={answer.text}
        readOnly={readOnly}
        aria-describedby={`${name}-private`}
        onInput={({ currentTarget }) => change((now) => ({ ...now, text: currentTarget.value }))}
      />
      <small id={`${name}-private`} class="soft">
        {words.private}
      </small>
    </>
  )
}
