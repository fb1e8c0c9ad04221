/** What is printed, under which name. */
export interface PdfSheet {
  /** Address below the site's base. */
  path: string
  /** Path below `pdf/`. */
  file: string
}

const names: Record<string, string> = { deck: 'slides', handout: 'handout', guide: 'guide' }

/**
 * What there is to print in a built site, in the order of its files' names.
 *
 * @param files paths inside the site
 * @throws when it holds no lesson
 * @example sheetsOf(['en/lessons/gaps/gap-5/deck/index.html']) // => [{ path: 'en/lessons/gaps/gap-5/deck/', file: 'en/gaps-gap-5-slides.pdf' }]
 */
export function sheetsOf(files: Iterable<string>): PdfSheet[] {
  const sheets = [...files].sort().flatMap((page) => {
    const [, locale = 'zh', module, lesson, face = ''] = /^(?:(en)\/)?lessons\/([^/]+)\/([^/]+)\/(deck|handout|guide)\/index\.html$/.exec(page) ?? []
    return module ? [{ path: page.replace('index.html', ''), file: `${locale}/${module}-${lesson}-${names[face]}.pdf` }] : []
  })
  if (sheets.length === 0) throw new Error('sheetsOf requires a site with lessons; run npm run build first')
  return sheets
}
