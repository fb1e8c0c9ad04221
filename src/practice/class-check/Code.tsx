import { useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import { classResult } from '@/models/class-result'
import { type ClassSet, grouped, mostNumber, readNumber, seedName } from '@/models/result-code'
import type { Sitting } from '@/models/sitting'
import type { ClassWords } from '@/practice/class-check/strings'
import { partsOf } from '@/practice/class-set'
import type { Loaded } from '@/practice/questions'
import { Twice } from '@/practice/Twice'
import { prefix } from '@/stores/engine'
import { copyFrom, saveFile } from '@/ui/files'

interface Props {
  sitting: Sitting
  set: ClassSet
  loaded: ReadonlyMap<string, Loaded>
  locale: Locale
  classWords: ClassWords
  renumber(number: number): void
  another(): void
}

/** What a participant passes on: the code, large; folded under it the same with what was chosen, as text and as a file. */
export function Code({ sitting, set, loaded, locale, classWords, renumber, another }: Props) {
  const [status, setStatus] = useState('')
  const code = useRef<HTMLInputElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const number = useRef<HTMLInputElement>(null)
  const is = sitting.number ?? 0

  const questions = set.drawn.map(({ id, rev }) => {
    const of = loaded.get(id)
    const parts = of && id in sitting.answers ? partsOf(of, sitting.answers[id], locale) : { chosen: [], wrong: [] }
    return { id, rev, right: sitting.shares[id] === 1, sure: sitting.sure[id] === 'sure', ...parts }
  })
  const result = classResult(prefix.slice(0, -1), set, is, questions)
  const json = JSON.stringify(result)

  const copy = async (field: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (field) setStatus((await copyFrom(field)) ? classWords.copied : classWords.notCopied)
  }
  return (
    <section aria-labelledby="class-code" class="class-code">
      <h3 id="class-code">
        <label for="result-code">{classWords.code}</label>
      </h3>
      <p class="acts">
        <input
          id="result-code"
          class="result-code"
          ref={code}
          readOnly
          size={9}
          value={grouped(result.code)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" class="btn primary" onClick={() => copy(code.current)}>
          {classWords.copy}
        </button>
      </p>
      <p>{classWords.codeAbout}</p>
      <p role="status" class={status ? 'q-status' : 'sr'}>
        {status}
      </p>
      <details>
        <summary>{classWords.more}</summary>
        <p>{classWords.moreAbout}</p>
        <label>
          {classWords.text}
          <textarea ref={text} rows={4} readOnly value={json} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
        <p class="acts">
          <button type="button" class="btn" onClick={() => copy(text.current)}>
            {classWords.copyText}
          </button>
          <button type="button" class="btn" onClick={() => saveFile(`class-${seedName(set.seed)}-${is}.json`, 'application/json', json)}>
            {classWords.save}
          </button>
        </p>
      </details>
      <form
        class="acts"
        noValidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          const next = readNumber(number.current?.value ?? '')
          if (next === null) {
            number.current?.focus()
            return setStatus(fill(classWords.numberWrong, { max: mostNumber }))
          }
          renumber(next)
          // At once: the next one may be typed already when the page is drawn again.
          if (number.current) number.current.value = ''
          setStatus(fill(classWords.changed, { n: next }))
        }}
      >
        <label>
          {classWords.changeNumber} <input ref={number} class="number" inputMode="numeric" size={4} maxLength={3} placeholder={`${is}`} />
        </label>
        <button type="submit" class="btn">
          {classWords.change}
        </button>
      </form>
      <p class="acts">
        <Twice label={classWords.another} sure={classWords.anotherSure} act={another} />
        <a class="btn" href={location.pathname}>
          {classWords.ordinary}
        </a>
      </p>
    </section>
  )
}
