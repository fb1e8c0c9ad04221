import { type Files, kindOf } from '@/build/weigh'

/** The page of each kind that bench looks at: the first Chinese one. */
export interface SamplePages {
  home: string
  lesson: string
  tool: string
  glossary: string
}

/**
 * Finds them, as addresses without the leading slash.
 *
 * @throws naming the kind the site has no page of
 * @example samplePages(files).lesson // => 'lessons/gaps/gap-5/'
 */
export function samplePages(files: Files): SamplePages {
  const pages = [...files.keys()].filter((file) => file.endsWith('/index.html') && !file.startsWith('en/')).sort()
  const first = (kind: string, is: (page: string) => boolean) => {
    const found = pages.find(is)
    if (!found) throw new Error(`samplePages requires a ${kind} page in the built site`)
    return found.replace(/index\.html$/, '')
  }
  return {
    home: '',
    lesson: first('lesson', (page) => kindOf(page) === 'lesson'),
    tool: first('tool', (page) => kindOf(page) === 'tool'),
    glossary: first('glossary', (page) => /^glossary\/[^/]+\/index/.test(page)),
  }
}
