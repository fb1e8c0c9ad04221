import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { openBrowser } from '@/build/bench/browser'
import { atEnd, cleanUp } from '@/build/bench/cleanup'
import { plainHan } from '@/build/pdf-han'
import { sheetsOf } from '@/build/pdf-sheets'
import { serve } from '@/build/serve'
import { basePath, readSite } from '@/build/site'
import { kilobytes } from '@/build/weigh'

// npm run pdf, after a build: slides, handout and trainer's guide of every lesson in both languages as PDF, in
// dist/pdf/<locale>/<module>-<lesson>-{slides,handout,guide}.pdf. A trainer without a Chromium prints these.

const dir = process.env['OUT_DIR'] ?? 'dist'
try {
  const sheets = sheetsOf(readSite(dir).keys())
  const { addresses, server } = await serve(dir, { port: 4391, base: basePath(process.env['BASE_PATH']) })
  atEnd(() => {
    server.closeAllConnections()
    server.close()
  })
  const { browser } = await openBrowser()
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const { path, file } of sheets) {
    await page.goto(`${addresses[0]}${path}`)
    const made = plainHan(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
    const to = join(dir, 'pdf', file)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, made)
    const { numPages } = await getDocumentProxy(new Uint8Array(made))
    console.log(`${String(numPages).padStart(3)} pages ${kilobytes(made.byteLength).padStart(10)}  ${to}`)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await cleanUp()
}
