import budgets from '@/build/budgets.json'
import { basePath, readSite } from '@/build/site'
import { against, fontBytes, heaviest, kilobytes, weigh } from '@/build/weigh'

// npm run budgets, after a build: stops with 1 when a page is heavier than budgets.json allows.

try {
  const files = readSite(process.env['OUT_DIR'] ?? 'dist')
  const weights = weigh(files, basePath(process.env['BASE_PATH']))
  const fonts = { page: 'the site', what: 'fonts', bytes: fontBytes(files), budget: budgets.fonts * 1024 }
  const weighed = [...against(weights, budgets.pages), fonts]
  const over = weighed.filter(({ bytes, budget }) => bytes > budget)
  for (const { page, what, bytes, budget } of over) {
    console.error(`budgets: ${page}: ${what} ${kilobytes(bytes)} (${bytes} bytes), budget ${kilobytes(budget)}`)
  }
  if (over.length > 0) {
    console.error('Make it lighter, or raise the number in src/build/budgets.json and say why in the commit.')
    process.exitCode = 1
  } else {
    for (const { page, what, bytes, budget } of heaviest(weighed)) console.log(`  ${kilobytes(bytes)} of ${kilobytes(budget)}  ${what}, ${page}`)
    console.log(`Budgets hold on ${weights.length} pages.`)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
