import { expect, it } from 'vitest'
import { tighten } from '@/build/policy'

// printf 'x()' | openssl dgst -sha256 -binary | base64
const hash = "'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='"
const meta = (script: string, style: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${script}; style-src 'self'${style};">`

it('a policy names the page’s own inline scripts and styles and no others, and stands before them', () => {
  const rest = '<script>x()</script><style>x()</style><script type="module" src="/a.js"></script>'
  expect(tighten(`<head><meta charset="utf-8">${rest}${meta(" 'sha256-AAAA='", '')}`)).toBe(
    `<head><meta charset="utf-8">${meta(` ${hash}`, ` ${hash}`)}${rest}`,
  )
})

it('a page without inline code allows none', () => {
  const page = `<head><meta charset="utf-8">${meta('', '')}<script src="/a.js"></script>`
  expect(tighten(page)).toBe(page)
})
