import type { SurveyPlan } from '@/models/survey'
import type { Ask, Told } from './survey-reader.ts'

/** Reads survey files in a worker. */
export interface SurveyClient {
  look(file: Blob): void
  count(plan: SurveyPlan): void
  /** Stops at once what is being read; the client can be asked again, from the look on. */
  stop(): void
}

/** @param tell gets what the reader says, and `failed` where the worker does not come */
export function surveyClient(tell: (told: Told | { told: 'failed' }) => void): SurveyClient {
  let worker: Worker | undefined
  const stop = () => {
    worker?.terminate()
    worker = undefined
  }
  function ask(asked: Ask) {
    if (!worker) {
      worker = new Worker(new URL('./survey.worker.ts', import.meta.url), { type: 'module' })
      worker.onmessage = ({ data }: MessageEvent<Told>) => tell(data)
      worker.onerror = () => {
        stop()
        tell({ told: 'failed' })
      }
    }
    worker.postMessage(asked)
  }
  return { look: (file) => ask({ ask: 'look', file }), count: (plan) => ask({ ask: 'count', plan }), stop }
}
