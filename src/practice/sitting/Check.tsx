import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ClassWords } from '@/practice/class-check/strings'
import type { Props as ClassProps } from '@/practice/class-check/View'
import { seedIn } from '@/practice/class-set'
import View, { type Props } from '@/practice/sitting/View'

/** The check of a module or an exam; or, where the address names one, the check of a class, which is fetched only then. */
export default function Check({ classWords, ...props }: Props & { classWords?: ClassWords }) {
  const [hash, setHash] = useState(location.hash)
  const [Class, setClass] = useState<{ View?: ComponentType<ClassProps>; failed?: true }>({})
  const seed = classWords && seedIn(hash)
  const isClass = typeof seed === 'number'

  useEffect(() => {
    const look = () => setHash(location.hash)
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])

  function fetchView() {
    setClass({})
    import('@/practice/class-check/View').then(({ default: found }) => setClass({ View: found })).catch(() => setClass({ failed: true }))
  }
  useEffect(() => {
    if (isClass) fetchView()
  }, [isClass])

  const { words, module, locale, index } = props
  if (classWords && isClass) {
    if (Class.failed)
      return (
        <p class="q-note" role="status">
          {words.failed}{' '}
          <button type="button" class="btn" onClick={fetchView}>
            {words.retry}
          </button>
        </p>
      )
    return Class.View ? <Class.View key={seed} {...{ seed, module, locale, words, classWords, index }} /> : <p role="status">{words.fetching}</p>
  }
  return (
    <>
      {classWords && seed === null && (
        <p class="q-note" role="alert">
          {classWords.badAddress}
        </p>
      )}
      <View {...props} />
    </>
  )
}
