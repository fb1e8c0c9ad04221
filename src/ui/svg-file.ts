/** Space around a figure in its file: labels may stand outside its field. */
const edge = 16

/** What of a drawing's style a file needs written down: it has no style sheet. */
const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const

export interface SvgFile {
  text: string
  width: number
  height: number
}

/**
 * A drawing of the page as a file that stands alone: sizes in pixels, colours as they are seen, on the page's paper.
 *
 * @param field the svg; what it draws outside its own box, such as the names of ticks, comes along
 */
export function svgFile(field: SVGSVGElement): SvgFile {
  const box = field.getBoundingClientRect()
  const parts = [...field.querySelectorAll<SVGGraphicsElement>('*')]
  const inner = parts.map((part) => part.getBoundingClientRect()).filter(({ width, height }) => width > 0 || height > 0)
  const left = Math.min(box.left, ...inner.map((one) => one.left)) - edge
  const top = Math.min(box.top, ...inner.map((one) => one.top)) - edge
  const width = Math.ceil(Math.max(box.right, ...inner.map((one) => one.right)) + edge - left)
  const height = Math.ceil(Math.max(box.bottom, ...inner.map((one) => one.bottom)) + edge - top)

  const copy = field.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll<SVGGraphicsElement>('*')]
  const style = getComputedStyle(field)
  parts.forEach((part, at) => {
    const seen = getComputedStyle(part)
    for (const name of kept) copies[at]?.setAttribute(name, seen.getPropertyValue(name))
    if (part.tagName === 'text' || part.tagName === 'tspan') copies[at]?.setAttribute('font-size', seen.fontSize)
    copies[at]?.removeAttribute('class')
  })
  for (const [name, value] of Object.entries({
    x: box.left - left,
    y: box.top - top,
    width: box.width,
    height: box.height,
    'font-size': style.fontSize,
    'font-family': style.fontFamily.replaceAll('"', "'"),
    overflow: 'visible',
  }))
    copy.setAttribute(name, String(value))
  copy.removeAttribute('class')
  const paper = getComputedStyle(document.body).backgroundColor
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper}"/>${new XMLSerializer().serializeToString(copy)}</svg>\n`
  return { text, width, height }
}
