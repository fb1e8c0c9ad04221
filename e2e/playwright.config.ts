import { defineConfig } from '@playwright/test'
import { findBrowser, quiet } from './browser.mjs'

const executablePath = await findBrowser({ install: false })
const server = (dir: string, port: number, base = '/') => ({
  command: `npx --no-install tsx src/build/serve-cli.ts ${dir} ${port} ${base}`,
  cwd: '..',
  url: `http://localhost:${port}${base}`,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../node_modules/.cache/course/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A browser that hangs is not the course's fault. What passes only the second time is listed as flaky, to be looked into.
  retries: 1,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/course/e2e.json' }]],
  use: {
    baseURL: 'http://localhost:4401',
    viewport: { width: 1280, height: 800 },
    // A made-up host name: plain http there is no secure context, as on an intranet.
    launchOptions: { executablePath, args: [...quiet, '--host-resolver-rules=MAP training.test 127.0.0.1'] },
  },
  // As published; with the gallery of every unit's examples; and under a path.
  webServer: [server('dist', 4401), server('node_modules/.cache/course/gallery', 4402), server('node_modules/.cache/course/subpath', 4403, '/training/')],
})
