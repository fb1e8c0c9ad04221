/**
 * Getting results out of the page. Nothing here needs a secure context, and everything may be refused: in-app browsers
 * block downloads, plain-http pages have no clipboard. So whoever offers a file offers its text as well.
 */

/** Hands a file to the browser's download. There is no way to know whether it kept it. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Safari starts a download late and needs the address until then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/**
 * Copies the text of a field: by the clipboard where there is one, else by the old command. The field stays selected, so
 * that Ctrl+C is all that is left to do when neither works.
 *
 * @returns whether it was copied
 */
export async function copyFrom(field: HTMLTextAreaElement | HTMLInputElement): Promise<boolean> {
  field.focus()
  field.select()
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(field.value)
      return true
    }
    return document.execCommand('copy')
  } catch {
    return false
  }
}

/** A name for a file out of a title: what no file system minds, never empty. @example fileName('West Gate / June', 'csv') // => 'West-Gate-June.csv' */
export function fileName(title: string, ending: string): string {
  const clean = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `${clean || 'file'}.${ending}`
}

/**
 * A picture of an SVG, twice its size so that it stays sharp on paper.
 *
 * The SVG must stand alone: no variables, no outside styles, width and height in pixels.
 *
 * @returns null where the browser will not draw it
 */
export async function svgToPng(svg: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  }
}

/** Today on the reader's calendar, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
