import { visit } from 'unist-util-visit'
import { atLine } from '@/checks/findings'
import type { Finding, LessonFile, MdxNode, Rule } from '@/checks/types'

const rule = 'links'

/** Inside the course one links by id with `<Ref>`; links to elsewhere are written out and safe. */
export const links: Rule = (course) => course.lessons.flatMap((lesson) => inLesson(lesson, course.known.site))

function inLesson(lesson: LessonFile, site: string | undefined): Finding[] {
  if (!lesson.tree) return []
  const findings: Finding[] = []
  visit(lesson.tree, (plain) => {
    const node = plain as unknown as MdxNode
    const line = node.position?.start.line
    if (node.type === 'image' || node.type === 'imageReference') {
      findings.push(
        atLine(rule, lesson.file, line, {
          what: 'an image in the text',
          expected: '<Figure id="…" />',
          found: node.url ?? 'an image',
          cure: 'Use a figure of the course: drawn as SVG it fits every width, theme and language.',
        }),
      )
    }
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      findings.push(
        atLine(rule, lesson.file, line, {
          what: 'a footnote',
          expected: '<Cite id="…" /> for a source, <Aside kind="note"> for a remark',
          found: 'a Markdown footnote',
          cure: 'Cite the source, or put the remark into the margin.',
        }),
      )
    }
    if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined) {
      const written = lesson.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
      const trouble = troubleWith(node.url, written, site)
      if (trouble) findings.push(atLine(rule, lesson.file, line, { found: node.url, ...trouble }))
    }
  })
  return findings
}

function troubleWith(url: string, written: string, site: string | undefined): { what: string; expected: string; cure: string } | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  const own = /^https?:\/\/(localhost|127\.0\.0\.1)\b/.test(url) || (site !== undefined && site !== '' && url.startsWith(site.replace(/\/+$/, '')))
  if (scheme === undefined || own || url.startsWith('//')) {
    return {
      what: url.startsWith('/') ? 'a link from the root of the site' : 'a link inside the course, written as an address',
      expected: '<Ref to="…">words</Ref>',
      cure: 'Write <Ref to="module/lesson#section">, <Ref to="#section"> or <Ref to="tools/…">: it works in both languages and wherever the site lives.',
    }
  }
  if (!written.startsWith('[')) {
    return {
      what: 'a bare address',
      expected: '[words](https://…)',
      cure: 'Write [words](address): a bare one swallows the Chinese punctuation after it.',
    }
  }
  if (scheme === 'http')
    return { what: 'a link without encryption', expected: 'https://', cure: 'Write https://; if the place has none, cite it as a source instead.' }
  if (scheme !== 'https' && scheme !== 'mailto')
    return { what: `a ${scheme}: link`, expected: 'https:// or mailto:', cure: 'Link to a page, or take the link out.' }
  return null
}
