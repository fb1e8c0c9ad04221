const files = new Map<string, Promise<unknown>>()

/**
 * The content of a JSON file. All who ask for one file share one request; a failed one is forgotten, so that it can be
 * tried again.
 *
 * @throws when there is no such file, or no network
 */
export function jsonFile(url: string): Promise<unknown> {
  const known = files.get(url) ?? request(url)
  files.set(url, known)
  known.catch(() => files.delete(url))
  return known
}

async function request(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`jsonFile requires a file at ${url}: ${response.status}`)
  return response.json()
}
