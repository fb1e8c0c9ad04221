import type { Locator } from '@playwright/test'
import jsQR from 'jsqr'

/** What a phone reads off a QR code on the page, as it is drawn there: `pixels` to a module. */
export async function scanned(code: Locator, pixels = 4): Promise<string | undefined> {
  const { box, path } = await code.evaluate((svg) => ({ box: svg.getAttribute('viewBox') ?? '', path: svg.querySelector('path')?.getAttribute('d') ?? '' }))
  const [left = 0, top = 0, width = 0] = box.split(' ').map(Number)
  const side = width * pixels
  const picture = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = 0; row < pixels; row += 1) {
      const from = ((Number(y) - top) * pixels + row) * side + (Number(x) - left) * pixels
      for (let column = 0; column < Number(run) * pixels; column += 1) picture.fill(0, 4 * (from + column), 4 * (from + column) + 3)
    }
  return jsQR(picture, side, side)?.data
}
