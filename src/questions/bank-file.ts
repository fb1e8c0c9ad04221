import type { Bank } from '@/questions/bank'

const files = new Map<string, Promise<Bank>>()

/** The bank file behind a URL. All questions of a page share one request; a failed one is forgotten, so that it can be tried again. */
export function bankFile(url: string): Promise<Bank> {
  const known = files.get(url) ?? request(url)
  files.set(url, known)
  known.catch(() => files.delete(url))
  return known
}

async function request(url: string): Promise<Bank> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`bankFile requires a file at ${url}: ${response.status}`)
  return response.json()
}
