import AxeBuilder from '@axe-core/playwright'
import { expect, pagesOf, test } from './fixtures'

// Every page of the site, the gallery of all units' examples included, visited once. A new page or unit is swept
// without a new test.

const site = 'http://localhost:4402'
const widths = [320, 390, 768, 1280]
/** What axe found right is not written down: on a long lesson that is most of its work. */
const quick = { resultTypes: ['violations' as const], preload: false }

// The gallery's units and the faces of a lesson have the same bones in both languages: each is swept in one of them, turn
// and turn about. A lesson's words are not: how wide they are is seen in both.
const all = pagesOf('node_modules/.cache/course/gallery')
const turns = all.filter((path) => /^\/(gallery\/|lessons\/)/.test(path))
const isTurn = (path: string) => {
  const turn = turns.indexOf(path.replace(/^\/en/, ''))
  return turn < 0 || path.startsWith('/en/') === (turn % 2 === 1)
}
// A lesson's words are swept where they are read. Its deck, presenter view, handout and guide have the bones of every other
// lesson's: those of the first and the last lesson of a module show them.
const lessonsOf = new Map<string, string[]>()
for (const path of turns) {
  const [, module = '', lesson = ''] = /^\/lessons\/([^/]+)\/([^/]+)\/deck\/$/.exec(path) ?? []
  if (lesson) lessonsOf.set(module, [...(lessonsOf.get(module) ?? []), lesson])
}
const isShown = (path: string) => {
  const [, module = '', lesson = '', face] = /\/lessons\/([^/]+)\/([^/]+)\/(deck|present|handout|guide)\/$/.exec(path) ?? []
  const of = lessonsOf.get(module) ?? []
  return !face || lesson === of[0] || lesson === of.at(-1)
}
const swept = all.filter((path) => isTurn(path) && isShown(path))
const lessons = all.filter((path) => /\/lessons\/[^/]+\/[^/]+\/$/.test(path) && !isTurn(path))

for (const path of lessons)
  test(`${path} fits four widths`, async ({ page, learner }) => {
    await learner.opens(site + path)
    await learner.readsToTheEnd()
    await fits(page)
  })

for (const path of swept) {
  test(`${path} works for everyone: axe, contrast in the dark, four widths, keys alone, forced colours, no motion`, async ({ page, learner }) => {
    // Three times what the longest takes; a browser that hangs is tried once more, and should not cost minutes first.
    test.setTimeout(90_000)
    await learner.opens(site + path)
    await learner.readsToTheEnd()

    // The gallery shows one unit many times over: there alone may regions share a name.
    const light = await new AxeBuilder({ page })
      .options(quick)
      .disableRules(path.includes('/gallery/') ? ['landmark-unique'] : [])
      .analyze()
    expect(light.violations.map(brief), 'axe, light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await new AxeBuilder({ page }).options(quick).withRules(['color-contrast']).analyze()
    expect(dark.violations.map(brief), 'contrast, dark').toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })

    await fits(page)

    // The controls of the states are those of the type's own page, where the Tab key is walked.
    if (!path.includes('-states/')) expect(await tabWalk(page), 'stops of the Tab key that cannot be seen').toEqual([])

    await page.emulateMedia({ forcedColors: 'active' })
    expect(await borderless(page), 'buttons and fields without an edge in forced colours').toEqual([])
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' })
    expect(await moving(page), 'what moves although the reader asked for no motion').toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  for (const path of swept.filter((page) => !/\/404\/|-states\//.test(page))) {
    test(`${path} can be read without JavaScript`, async ({ page }) => {
      await page.goto(site + path)
      const main = page.locator('main')
      await expect(main.getByRole('heading').first()).toBeVisible()
      // Nothing offers itself that would do nothing; a card of a question is text that stays.
      await expect(main.locator('button:not(.q-card, .play-choice):visible')).toHaveCount(0)
      // Every question has its answer folded beside it.
      const questions = await main.locator('section.q').count()
      // On paper answers stand in the trainer's guide, as its notes.
      if (questions > 0 && !/\/(handout|guide)\/$/.test(path)) expect(await main.locator('section.q details').count()).toBeGreaterThanOrEqual(questions)
    })
  }
})

async function fits(page: import('@playwright/test').Page) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    expect(await tooWide(page), `wider than ${width}px`).toEqual([])
  }
}

function brief(violation: { id: string; nodes: { html: string; failureSummary?: string | undefined }[] }) {
  return `${violation.id}: ${violation.nodes
    .slice(0, 3)
    .map((node) => `${node.html.slice(0, 120)} ${node.failureSummary?.split('\n')[1] ?? ''}`)
    .join(' | ')}`
}

function tooWide(page: import('@playwright/test').Page) {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.scroll, .sr'))
      .slice(0, 5)
      .map((part) => `${part.tagName}.${part.className} ${Math.round(part.getBoundingClientRect().right)}`)
  })
}

/** Presses Tab through the whole page; a stop must have a size, an outline, and not lie under something else. */
async function tabWalk(page: import('@playwright/test').Page) {
  await page.evaluate(() => {
    scrollTo(0, 0)
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  const unseen: string[] = []
  for (let stops = 0; stops < 600; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return null
      const box = at.getBoundingClientRect()
      const name = `${at.tagName}.${at.getAttribute('class') ?? ''} ${(at.textContent ?? '').trim().slice(0, 30)}`
      const style = getComputedStyle(at)
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      // A radio or checkbox may show its outline on the row around it.
      const shown = outlined || (at.closest('label, .opt') && getComputedStyle(at.closest('label, .opt')!).outlineStyle !== 'none')
      const points = [0.25, 0.5, 0.75].map((part) => document.elementFromPoint(box.left + box.width * part, box.top + Math.min(box.height / 2, 40)))
      const covered = points.every((top) => !top || (top !== at && !at.contains(top) && !top.contains(at)))
      return { name, problem: box.width < 1 || box.height < 1 ? 'no size' : !shown ? 'no outline' : covered ? 'covered' : '' }
    })
    if (!stop) return unseen
    if (stop.problem) unseen.push(`${stop.problem}: ${stop.name}`)
  }
  return [...unseen, 'no way out after 600 stops']
}

function borderless(page: import('@playwright/test').Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, select, textarea, input:not([type=radio], [type=checkbox], [type=file]))')]
      .filter(
        (control) =>
          control.offsetParent &&
          Number.parseFloat(getComputedStyle(control).borderBottomWidth) === 0 &&
          getComputedStyle(control).textDecorationLine === 'none',
      )
      .map((control) => control.outerHTML.slice(0, 100)),
  )
}

function moving(page: import('@playwright/test').Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => {
        const style = getComputedStyle(part)
        return [style.transitionDuration, style.animationDuration].some((list) => list.split(',').some((time) => Number.parseFloat(time) > 0))
      })
      .slice(0, 5)
      .map((part) => part.outerHTML.slice(0, 100)),
  )
}
