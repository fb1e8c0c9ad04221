import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SurveyPlace } from './Survey.tsx'
import { slot } from './survey-slot.ts'
import type { PanelProps } from './View.tsx'

/** The way in from a survey file, fetched when it is opened: no lesson pays for it. */
export function SurveyLater(props: PanelProps) {
  const [Body, setBody] = useState<{ Survey?: ComponentType<PanelProps & { place: SurveyPlace }>; failed?: true }>({})
  const fetchBody = () => {
    setBody({})
    slot.load?.().then(setBody, () => setBody({ failed: true }))
  }
  useEffect(fetchBody, [])
  const { words, survey } = props
  if (Body.failed)
    return (
      <p>
        {words.failed}{' '}
        <button type="button" class="btn" onClick={fetchBody}>
          {words.retry}
        </button>
      </p>
    )
  return Body.Survey && survey ? <Body.Survey {...props} place={survey} /> : <p>{words.loading}</p>
}
