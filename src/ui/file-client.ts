import type { Ask, Told } from '@/models/import/file-reader'

/** Reads files in a worker. */
export interface FileClient<Plan> {
  look(file: Blob): void
  count(plan: Plan): void
  /** Stops at once what is being read; the client can be asked again, from the look on. */
  stop(): void
}

/**
 * @param start makes the worker; a `new Worker(new URL(…))` that the build can see
 * @param tell gets what the reader says, and `failed` where the worker does not come
 */
export function fileClient<Plan, Found, Result>(start: () => Worker, tell: (told: Told<Found, Result> | { told: 'failed' }) => void): FileClient<Plan> {
  let worker: Worker | undefined
  const stop = () => {
    worker?.terminate()
    worker = undefined
  }
  function ask(asked: Ask<Plan>) {
    if (!worker) {
      worker = start()
      worker.onmessage = ({ data }: MessageEvent<Told<Found, Result>>) => tell(data)
      worker.onerror = () => {
        stop()
        tell({ told: 'failed' })
      }
    }
    worker.postMessage(asked)
  }
  return { look: (file) => ask({ ask: 'look', file }), count: (plan) => ask({ ask: 'count', plan }), stop }
}

/** Answers in a worker what the page asks. */
export function answer<Plan, Found, Result>(reader: (tell: (told: Told<Found, Result>) => void) => (ask: Ask<Plan>) => Promise<void>): void {
  const worker = self as unknown as { postMessage(message: unknown): void; onmessage: ((event: MessageEvent<Ask<Plan>>) => void) | null }
  const read = reader((told) => worker.postMessage(told))
  worker.onmessage = ({ data }) => void read(data)
}
