// @vitest-environment happy-dom
import { render } from '@testing-library/preact'
import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { QrCode } from '@/ui/QrCode'

/** What a scanner reads off the drawing, `scale` pixels a module. */
function scanned(svg: Element, scale = 4): string | undefined {
  const [left = 0, top = 0, width = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const side = width * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, run] of (svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(run) * scale; column += 1) {
        const at = 4 * (((Number(y) - top) * scale + row) * side + (Number(x) - left) * scale + column)
        pixels.fill(0, at, at + 3)
      }
  return jsQR(pixels, side, side)?.data
}

it.each([
  'https://training.example.org/lessons/gaps/check/#class=0007V',
  'http://192.168.1.20:4321/en/lessons/gaps/check/#class=ZZZZZ',
  `https://training.example.org/${'long/'.repeat(40)}`,
])('%s is read back to the letter', (text) => {
  const { getByRole, unmount } = render(<QrCode text={text} label="QR code" />)
  expect(scanned(getByRole('img', { name: 'QR code' }))).toBe(text)
  unmount()
})
