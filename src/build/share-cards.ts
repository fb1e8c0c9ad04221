import { chromium } from '@playwright/test'
import { serve } from '@/build/serve'

// npm run share-cards: draws public/share-<locale>.png, the picture a shared link shows, from the course home in dist/.

const { findBrowser, quiet } = await import('../../e2e/browser.mjs')
const { addresses, server } = await serve('dist', { port: 4390 })
const browser = await chromium.launch({ executablePath: await findBrowser(), args: quiet })
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, bypassCSP: true, colorScheme: 'light' })
for (const locale of ['zh', 'en']) {
  await page.goto(`${addresses[0]}${locale === 'zh' ? '' : 'en/'}`)
  await page.addStyleTag({
    content: `.top,.foot,.gap-list,main section,.hero .btn,.map figcaption,.words p:not(.tagline){display:none!important}
      main.home{padding:2.5rem 4rem 0;max-width:none}.hero{grid-template-columns:5fr 7fr;align-items:center}.hero h1{margin:0 0 1rem}.map{max-width:36rem}`,
  })
  await page.screenshot({ path: `public/share-${locale}.png` })
}
await browser.close()
server.close()
