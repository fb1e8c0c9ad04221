import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

// Finds a Chromium for the tests, or installs one. Order: PW_CHROMIUM, Playwright's own, one on this machine, Debian's
// package (as root), Playwright's download. `node e2e/browser.mjs` prints the path it found.

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge', 'chrome.exe', 'msedge.exe']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function onThisMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find((path) => existsSync(path))
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
}

/** Chinese text needs a Chinese font, or every character is measured as an empty box. */
function ensureFont() {
  if (!isDebianRoot()) return
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? ''
  if (!fonts.trim()) run('apt-get', ['install', '-y', '--no-install-recommends', 'fonts-noto-cjk'])
}

/**
 * The path of a Chromium to test with.
 *
 * @param {{ install?: boolean }} options install: false only looks
 * @throws with a sentence that says what to do when there is none
 */
export async function findBrowser({ install = true } = {}) {
  const given = process.env.PW_CHROMIUM
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`findBrowser requires PW_CHROMIUM to be a browser's path; there is nothing at ${given}`)
  }
  const own = chromium.executablePath()
  const found = (own && existsSync(own) && own) || onThisMachine()
  if (found) {
    if (install) ensureFont()
    return found
  }
  if (install && isDebianRoot()) {
    run('apt-get', ['update'])
    if (run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])) {
      const installed = onThisMachine()
      if (installed) return installed
    }
  }
  if (install && run('npx', ['--no-install', 'playwright', 'install', 'chromium']) && existsSync(own)) return own
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium, Chrome or Edge, or set PW_CHROMIUM to the path of one, and run this again.',
  )
}

/** Flags that keep a test browser from talking to anyone but the page under test. */
export const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic']

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const path = await findBrowser()
    const version = process.platform === 'win32' ? '' : execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    console.log(`Testing with ${path} ${version}`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
