import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '@/i18n/fill'
import type { Locale } from '@/i18n/locale'
import type { Entry } from '@/models/class-result'
import { readSeed, seedName, seeds } from '@/models/result-code'
import { classSet } from '@/practice/class-set'
import { Collect } from '@/practice/cohort/Collect'
import { Invite } from '@/practice/cohort/Invite'
import { Results } from '@/practice/cohort/Results'
import type { CohortWords } from '@/practice/cohort/strings'
import { fetchQuestions, type Loaded } from '@/practice/questions'
import type { BankIndex } from '@/questions/bank-index'

export interface Props {
  locale: Locale
  words: CohortWords
  /** Path of the course home on this host, and of the lessons below it in this language. */
  home: string
  lessons: string
  index: BankIndex
}

/** A class check that is being given. */
interface Given {
  module: string
  seed: number
}

const keyOf = ({ module, seed }: Given) => `${module}:${seedName(seed)}`

/**
 * The trainer's page: gives a class its check, takes the codes in, shows what the class knows. Which check it is stands in
 * the address, `#gaps:0007V`, so that it can be kept and gone on with. Results live in this page alone.
 */
export default function View({ locale, words, home, lessons, index }: Props) {
  const [given, setGiven] = useState<Given>(() => givenIn(location.hash, index) ?? { module: index.modules[0]?.id ?? '', seed: newSeed() })
  /** Every check that was given here, with what came back: going from one to another loses nothing. */
  const [classes, setClasses] = useState<Record<string, Entry[]>>({})
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded> | 'failed' | null>(null)
  const unsaved = useRef(false)

  const key = keyOf(given)
  const set = useMemo(() => classSet(index, given.module, given.seed), [index, key])
  const ids = set.drawn.map(({ id }) => id)
  const entries = classes[key] ?? []
  // A code that is not of this set may be of one given before, or of another module with the same seed.
  const others = useMemo(
    () =>
      [...Object.keys(classes), ...index.modules.map(({ id }) => keyOf({ module: id, seed: given.seed }))]
        .filter((other, at, all) => other !== key && all.indexOf(other) === at)
        .flatMap((other) => {
          const of = givenIn(`#${other}`, index)
          return of ? [classSet(index, of.module, of.seed)] : []
        }),
    [classes, key],
  )

  useEffect(() => {
    history.replaceState(history.state, '', `#${key}`)
    setClasses((before) => ({ [key]: [], ...before }))
  }, [key])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])

  function fetchDrawn() {
    setLoaded(null)
    fetchQuestions(index, ids)
      .then(setLoaded)
      .catch(() => setLoaded('failed'))
  }
  useEffect(fetchDrawn, [key])

  function change(next: Entry[], saved = false) {
    unsaved.current = !saved && next.length > 0
    setClasses((before) => ({ ...before, [key]: next }))
  }
  const title = (of: string) => index.modules.find(({ id }) => id === of)?.title ?? of

  return (
    <>
      <section aria-label={words.inviteTitle}>
        <h2>{words.inviteTitle}</h2>
        <p>{fill(words.inviteAbout, { n: set.drawn.length })}</p>
        <Choice {...{ given, words, index }} choose={setGiven} />
        {set.drawn.length === 0 ? (
          <p class="q-note">{words.empty}</p>
        ) : (
          <Invite {...{ words, home }} path={`${lessons}${given.module}/check/`} seed={given.seed} />
        )}
      </section>
      {set.drawn.length > 0 && (
        <>
          <Collect
            key={key}
            {...{ entries, words, locale, set, others, change }}
            loaded={loaded instanceof Map ? loaded : null}
            name={(module, seed) => `${title(module)} ${seed}`}
          />
          <Results {...{ entries, words, locale, set, index, change }} loaded={loaded} again={fetchDrawn} saved={() => (unsaved.current = false)} />
        </>
      )}
    </>
  )
}

/** Module and seed: the seed can be typed, to go on with a check of another day. */
function Choice({ given, words, index, choose }: { given: Given; words: CohortWords; index: BankIndex; choose(given: Given): void }) {
  const name = seedName(given.seed)
  const [status, setStatus] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // What could not be read stays to be mended; a good one, or a new one, is shown as it is written.
  useEffect(() => {
    if (field.current) field.current.value = name
    setStatus('')
  }, [name])
  return (
    <>
      <p class="acts fields">
        <label>
          {words.module}{' '}
          <select value={given.module} onInput={({ currentTarget }) => choose({ ...given, module: currentTarget.value })}>
            {index.modules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.seed}{' '}
          <input
            ref={field}
            size={8}
            maxLength={12}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="seed-note"
            aria-invalid={status ? true : undefined}
            onChange={({ currentTarget }) => {
              const seed = readSeed(currentTarget.value)
              if (seed === null) return setStatus(fill(words.seedWrong, { seed: name }))
              setStatus('')
              currentTarget.value = seedName(seed)
              choose({ ...given, seed })
            }}
          />
        </label>
        <button type="button" class="btn" onClick={() => choose({ ...given, seed: newSeed() })}>
          {words.newSeed}
        </button>
      </p>
      <p class="soft" id="seed-note">
        {words.seedNote}
      </p>
      <p role="status" class={status ? 'q-status' : 'sr'}>
        {status}
      </p>
    </>
  )
}

function givenIn(hash: string, { modules }: BankIndex): Given | undefined {
  const [, module = '', name = ''] = /^#([\w-]+):(\w+)$/.exec(hash) ?? []
  const seed = readSeed(name)
  return seed !== null && modules.some(({ id }) => id === module) ? { module, seed } : undefined
}

function newSeed(): number {
  return Math.floor(Math.random() * seeds)
}
