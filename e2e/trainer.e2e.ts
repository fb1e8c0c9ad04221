import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, pagesOf, test } from './fixtures'
import { words } from './questions'
import { position, Room, slidesOf, stored } from './room'

const present = '/lessons/gaps/gap-5/present/'

/** Opens a page whose time stands still but for what the test lets pass: a busy machine changes nothing. */
async function opensAt(page: Page, path: string) {
  await page.clock.install({ time: '2026-03-02T09:00:00' })
  await page.goto(path)
  await expect(page.getByText(/观众屏未连接/)).toBeVisible()
  await page.clock.pauseAt('2026-03-02T09:10:00')
  // A new window waits a quarter of a second for one that drives already.
  await page.clock.runFor(2000)
}

test.describe('opening and keeping together', () => {
  test('a trainer opens the presenter’s window from the lesson by a plain link, and the audience’s from there', async ({ page, context }) => {
    await context.addInitScript(() => {
      window.open = () => null
    })
    await page.goto('/lessons/gaps/gap-5/deck/')
    await page.mouse.move(200, 790)
    await page.getByRole('link', { name: '演示' }).click()
    await expect(page).toHaveURL(/\/present\/\?s=/)
    const audience = await Room.audienceOf(page, context)
    expect(await audience.evaluate(() => window.opener)).toBeNull()
    await expect(page).toHaveTitle(/讲师/)
    await expect(audience).toHaveTitle(/观众屏/)
  })

  test('the audience follows slide and step, and its own keys move both', async ({ page, context }) => {
    const room = await Room.opens(page, context)
    await room.press('PageDown', 'PageDown')
    await room.standsAt('five-gaps')
    await room.press('5', 'Enter', 'ArrowRight')
    await room.standsAt('three-steps', 1)
    await room.audience.keyboard.press('PageDown')
    await room.standsAt('three-steps', 2)
    await room.audience.keyboard.press('Home')
    await room.standsAt('start')
    await room.press('End')
    await room.standsAt('tomorrow')
  })

  test('a window that is loaded again shows what it had shown: slide, step, black screen, strokes, an answer', async ({ page, context }) => {
    const room = await Room.opens(page, context)
    await room.press('4', 'Enter')
    const choice = room.presenter.locator('.p-now').getByRole('radio').nth(1)
    await choice.check()
    await room.press('d')
    const box = (await room.presenter.locator('.p-now .field').boundingBox())!
    await room.presenter.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.8)
    await room.presenter.mouse.down()
    await room.presenter.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.9, { steps: 4 })
    await room.presenter.mouse.up()
    await room.press('b')
    for (const reloaded of [room.audience, room.presenter]) {
      await reloaded.reload()
      await room.standsAt('read-the-sign')
      for (const one of [room.audience, room.presenter]) {
        await expect(one.locator('[data-screen="black"]')).toBeAttached()
        await expect(one.locator('.ink polyline')).toHaveCount(1)
        await expect(one.locator('.now').getByRole('radio', { includeHidden: true }).nth(1)).toBeChecked()
      }
    }
    await expect(room.presenter.getByText(/✓ 观众屏已连接/)).toBeVisible()
    await expect(room.presenter.locator('.p-times .big dd').first()).toHaveText(/^0:\d\d$/)
  })

  test('a presenter whose audience window was closed is told, and opens it again at the same step', async ({ page, context }) => {
    const room = await Room.opens(page, context)
    await room.press('5', 'Enter', 'ArrowRight', 'ArrowRight')
    await room.audience.close()
    await expect(room.presenter.getByText('✕ 观众屏未连接')).toBeVisible({ timeout: 3000 })
    const again = await Room.audienceOf(room.presenter, context)
    await expect.poll(() => position(again)).toBe('three-steps 2')
  })

  test('after both windows were closed, going on is offered and never happens by itself; after twelve hours it is not offered', async ({ page, context }) => {
    const room = await Room.opens(page, context)
    await room.press('6', 'Enter')
    await room.standsAt('rank-them')
    await room.audience.close()
    await room.presenter.goto('/')
    await room.presenter.goto(present)
    const offer = room.presenter.getByRole('button', { name: /^继续（第6张，\d:\d\d）$/ })
    await expect(offer).toBeFocused()
    await offer.click()
    await expect.poll(() => position(room.presenter)).toBe('rank-them 0')
    await room.presenter.goto('/')
    await room.presenter.goto(present)
    await room.presenter.getByRole('button', { name: '从头开始' }).click()
    await expect.poll(() => position(room.presenter)).toBe('start 0')
    await room.presenter.goto('/')
    await room.presenter.evaluate(() => {
      for (const [key, text] of Object.entries(localStorage))
        if (key.endsWith(':state')) localStorage.setItem(key, JSON.stringify({ ...JSON.parse(text), at: Date.now() - 12.5 * 3_600_000 }))
    })
    await room.presenter.goto(present)
    await expect.poll(() => position(room.presenter)).toBe('start 0')
    await expect(room.presenter.getByText('接着上次讲？')).toHaveCount(0)
  })

  test('a learner’s page of the lesson, its deck opened alone and another lesson’s deck neither send nor receive', async ({ page, context }) => {
    const room = await Room.opens(page, context)
    const [alone, other, learner] = [await context.newPage(), await context.newPage(), await context.newPage()]
    await alone.goto('/lessons/gaps/gap-5/deck/')
    await other.goto('/lessons/gaps/gap-model/deck/')
    await learner.goto('/lessons/gaps/gap-5/')
    await alone.keyboard.press('PageDown')
    await other.keyboard.press('End')
    await expect.poll(() => position(alone)).toBe('two-sheets 0')
    await room.press('3', 'Enter')
    await room.standsAt('five-gaps')
    expect(await position(alone)).toBe('two-sheets 0')
    expect(await position(other)).toMatch(/^tomorrow/)
  })

  test('a second presenter only looks on until it takes over', async ({ page, context }) => {
    const room = await Room.opens(page, context)
    await room.press('PageDown')
    const second = await context.newPage()
    await second.goto(room.presenter.url())
    await expect(second.getByText('另一个讲师窗口正在控制，这里只能看。')).toBeVisible()
    for (let key = 0; key < 20; key += 1) await second.keyboard.press('PageDown')
    await room.standsAt('two-sheets')
    await second.getByRole('button', { name: '接管' }).click()
    await expect(room.presenter.getByText('另一个讲师窗口正在控制，这里只能看。')).toBeVisible()
    await room.press('PageDown')
    await second.keyboard.press('3')
    await second.keyboard.press('Enter')
    await room.standsAt('five-gaps')
  })

  test('a link to a slide opens there; Back leaves the deck; an unknown slide is told', async ({ page }) => {
    await page.goto('/lessons/gaps/gap-5/')
    await page.goto('/lessons/gaps/gap-5/deck/#three-steps')
    await expect.poll(() => position(page)).toBe('three-steps 0')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await page.goBack()
    await expect(page).toHaveURL(/\/gap-5\/$/)
    await page.goto('/lessons/gaps/gap-5/deck/#removed')
    await expect(page.locator('[data-deck-status]')).toContainText('地址里的那一张不在了')
    await page.goto(`${present}#two-minus-ones`)
    await expect.poll(() => position(page)).toBe('two-minus-ones 0')
  })

  test('slides in Chinese, notes in English, and the other way round', async ({ page, context }) => {
    const room = await Room.opens(page, context, `${present}?notes=en`)
    await room.press('PageDown')
    await expect(page.getByRole('region', { name: '备注' })).toContainText('Read the opening story aloud')
    await expect(room.audience.getByRole('heading', { name: '两张纸，信哪一张？' })).toBeVisible()
    const zh = await slidesOf(page)
    await page.goto('/en/lessons/gaps/gap-5/present/?notes=zh')
    expect(await slidesOf(page)).toEqual(zh)
    await page.getByRole('button', { name: 'From the start' }).click()
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('举手')
  })

  test('one window is enough: P shows what the room sees, and P again the presenter’s view, nothing lost', async ({ page }) => {
    await page.goto(present)
    await page.keyboard.press('5')
    await page.keyboard.press('Enter')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('p')
    await expect(page).toHaveURL(/\/deck\/\?s=/)
    await expect.poll(() => position(page)).toBe('three-steps 1')
    await page.keyboard.press('PageDown')
    await expect.poll(() => position(page)).toBe('three-steps 2')
    await page.keyboard.press('p')
    await expect(page).toHaveURL(/\/present\/\?s=/)
    await expect.poll(() => position(page)).toBe('three-steps 2')
    await expect(page.locator('.p-times .big dd').first()).toHaveText(/^0:/)
  })
})

test.describe('what the presenter sees', () => {
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [1093, 614],
  ] as const) {
    test(`everything at once at ${width} x ${height}, without scrolling the page`, async ({ page, context }) => {
      await page.setViewportSize({ width, height })
      const room = await Room.opens(page, context)
      await room.press('5', 'Enter')
      await expect(page.getByRole('region', { name: '接下来' })).toContainText('从22条到一个总分')
      for (const text of ['已讲', '本张还剩', '预计结束', '现在', '5/12', '第0步，共4步'])
        await expect(page.getByText(text, { exact: text !== '5/12' }).first()).toBeInViewport()
      await expect(page.getByRole('region', { name: '当前' }).getByRole('heading', { name: '从22条到一个总分' })).toBeInViewport()
      await expect(page.getByRole('region', { name: '备注' }).getByText('每人当一回维修店的顾客')).toBeInViewport()
      expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(false)
      for (let step = 0; step < 4; step += 1) await room.press('PageDown')
      await expect(page.getByRole('region', { name: '接下来' })).toContainText('只能先补一个')
    })
  }

  test('the watch starts with the first move, stands still in a pause, and asks before it is reset', async ({ page }) => {
    await opensAt(page, present)
    const elapsed = page.locator('.p-times .big dd').first()
    await page.clock.runFor(60_000)
    await expect(elapsed).toHaveText('未开始')
    await page.keyboard.press('PageDown')
    // The watch on screen moves by the half second.
    await page.clock.runFor(95_600)
    await expect(elapsed).toHaveText('1:35')
    await page.keyboard.press('t')
    await page.clock.runFor(30_600)
    await expect(elapsed).toHaveText('1:35')
    await expect(page.getByText('答疑', { exact: true }).locator('..')).toContainText('0:30')
    await page.keyboard.press('t')
    await page.clock.runFor(200_000)
    // Planned for the first two slides: 3 minutes.
    await expect(page.getByText(/^▲ 慢 1:5\d$/)).toBeVisible()
    await page.getByText('更多').click()
    await page.getByRole('button', { name: '计时归零' }).click()
    await page.getByRole('button', { name: '取消' }).click()
    await expect(elapsed).toHaveText('4:55')
    await page.getByRole('button', { name: '计时归零' }).click()
    await page.getByRole('button', { name: '归零', exact: true }).click()
    await page.clock.runFor(1000)
    await expect(elapsed).toHaveText('未开始')
  })

  test('two hours later, with the window hidden, time and connection are right', async ({ page, context }) => {
    await page.clock.install()
    await page.goto(present)
    await page.clock.runFor(400)
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: '打开观众屏' }).click()
    const audience = await opened
    await page.keyboard.press('PageDown')
    await expect.poll(() => position(audience)).toBe('two-sheets 0')
    await page.clock.fastForward('02:00:00')
    await page.clock.runFor(1000)
    await expect(page.locator('.p-times .big dd').first()).toHaveText(/^2:00:0\d$/)
    await expect(page.getByText(/✓ 观众屏已连接/)).toBeVisible()
  })

  test('when it is more than a tenth late, optional slides can be skipped by one key', async ({ page }) => {
    await opensAt(page, present)
    await page.keyboard.press('7')
    await page.keyboard.press('Enter')
    await page.clock.runFor(40 * 60_000)
    await expect(page.getByText(/已经慢了一成以上，可以跳过选讲的1张/)).toBeVisible()
    await page.keyboard.press('s')
    await expect.poll(() => position(page)).toBe('hand-work 0')
  })

  test('notes keep lists and bold, grow and shrink and stay so; a note to a step is marked when the step is out', async ({ page }) => {
    await page.goto(`${present}#three-steps`)
    const notes = page.getByRole('region', { name: '备注' })
    await expect(notes.locator('.note b').first()).toHaveText('说')
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('PageDown')
    await expect(notes.locator('.due')).toContainText('只乘不除')
    await expect(notes.locator('.due')).toBeInViewport()
    const size = () => notes.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    const before = await size()
    await page.getByRole('button', { name: 'A+' }).click()
    await page.keyboard.press('+')
    const after = await size()
    expect(after).toBeGreaterThan(before * 1.15)
    await page.reload()
    expect(await size()).toBeCloseTo(after, 1)
  })

  test('three layouts, kept', async ({ page }) => {
    await page.goto(present)
    const notes = () => page.getByRole('region', { name: '备注' }).evaluate((element) => element.clientWidth)
    const even = await notes()
    await page.getByText('更多').click()
    await page.getByRole('combobox', { name: '版式' }).selectOption({ label: '大备注' })
    await expect.poll(notes).toBeGreaterThan(even * 1.3)
    await page.getByRole('combobox', { name: '版式' }).selectOption({ label: '大幻灯片' })
    await expect.poll(notes).toBeLessThan(even)
    const kept = await notes()
    await page.reload()
    await expect.poll(notes).toBe(kept)
  })

  test('on a phone: notes, what comes next, and buttons for a thumb', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${present}#two-sheets`)
    await expect(page.getByRole('region', { name: '接下来' })).toContainText('差距5在哪里')
    await expect(page.getByRole('region', { name: '备注' }).getByText('把开头的故事读一遍')).toBeVisible()
    const small = await page
      .locator('.p-tools :is(button, summary):visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length)
    expect(small).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page
      .getByRole('button', { name: '下一步 →' })
      .tap?.()
      .catch(() => page.getByRole('button', { name: '下一步 →' }).click())
    await expect.poll(() => position(page)).toMatch(/five-gaps|rank|read/)
  })
})

test.describe('keys and clicker', () => {
  test('a clicker moves the deck whatever has the focus; a control keeps the keys it lives by', async ({ page, learner }) => {
    await learner.opens(`${present}#read-the-sign`)
    const radio = page.locator('.p-now').getByRole('radio').first()
    await radio.check()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.p-now').getByRole('radio').nth(1)).toBeChecked()
    expect(await position(page)).toBe('read-the-sign 0')
    await page.keyboard.press('PageDown')
    await expect.poll(() => position(page)).toBe('three-steps 0')
    await page.getByRole('button', { name: '黑屏' }).focus()
    await page.keyboard.press('PageUp')
    await expect.poll(() => position(page)).toBe('read-the-sign 0')
    await page.getByRole('button', { name: '黑屏' }).focus()
    await page.keyboard.press('Space')
    await expect(page.locator('[data-screen="black"]')).toBeAttached()
    expect(await position(page)).toBe('read-the-sign 0')
    await page.getByText('更多').click()
    const layout = page.getByRole('combobox', { name: '版式' })
    await layout.focus()
    await page.keyboard.press('PageDown')
    await expect(page.locator('[data-screen="slide"]')).toBeAttached()
    await page.keyboard.press('PageDown')
    await expect.poll(() => position(page)).toBe('three-steps 0')
  })

  test('black and white from either window, with a radio focused; a move only brings the slide back', async ({ page, context }) => {
    const room = await Room.opens(page, context, `${present}#read-the-sign`)
    await page.locator('.p-now').getByRole('radio').first().check()
    await room.press('b')
    await expect(room.audience.locator('[data-screen="black"]')).toBeAttached()
    await expect(room.audience.getByRole('heading')).toHaveCount(0)
    await room.audience.keyboard.press('PageDown')
    await expect(room.audience.locator('[data-screen="slide"]')).toBeAttached()
    await room.standsAt('read-the-sign')
    await room.audience.keyboard.press('w')
    await expect(page.locator('.p-now [data-screen="white"]')).toBeAttached()
    await room.audience.keyboard.press('.')
    await expect(page.locator('.p-now [data-screen="black"]')).toBeAttached()
    await room.press('.')
    await expect(room.audience.locator('[data-screen="slide"]')).toBeAttached()
  })

  test('jumps by number, by part of a title and from the overview, and the focus comes back', async ({ page }) => {
    await page.goto(present)
    await page.keyboard.press('1')
    await page.keyboard.press('0')
    await page.keyboard.press('Enter')
    await expect.poll(() => position(page)).toBe('try-the-numbers 0')
    await page.keyboard.press('g')
    await page.getByRole('textbox', { name: '张号或标题里的字' }).fill('总分')
    await page.keyboard.press('Enter')
    await expect.poll(() => position(page)).toBe('three-steps 0')
    const overview = page.getByRole('button', { name: '总览' })
    await overview.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: '总览' })
    await expect(dialog.getByRole('button', { name: /^5\. / })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => position(page)).toBe('rank-them 0')
    await expect(overview).toBeFocused()
    await page.keyboard.press('o')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    expect(await position(page)).toBe('rank-them 0')
  })

  test('keys can be changed; a clash is refused; the table says what holds now', async ({ page }) => {
    await page.goto(present)
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: '按键' })
    await dialog.getByRole('button', { name: '改: 黑屏' }).click()
    await page.keyboard.press('w')
    await expect(dialog.getByRole('status')).toHaveText('这个键已经是“白屏”，换一个。')
    await dialog.getByRole('button', { name: '改: 黑屏' }).click()
    await page.keyboard.press('k')
    await expect(dialog.getByRole('row', { name: /黑屏/ })).toContainText('K')
    await dialog.getByRole('button', { name: '关闭' }).click()
    await page.reload()
    await page.keyboard.press('b')
    await page.keyboard.press('k')
    await expect(page.locator('.p-now [data-screen="black"]')).toBeAttached()
    await page.keyboard.press('?')
    await dialog.getByRole('button', { name: '恢复默认' }).click()
    await expect(dialog.getByRole('row', { name: /黑屏/ })).toContainText('B')
  })

  test('keys with Ctrl, Alt or Meta and keys of an input method are left alone', async ({ page }) => {
    await page.goto(present)
    await expect.poll(() => position(page)).toBe('start 0')
    await page.evaluate(() => {
      for (const init of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true, ...init }))
    })
    await page.keyboard.press('b')
    await expect(page.locator('[data-screen="black"]')).toBeAttached()
    expect(await position(page)).toBe('start 0')
  })
})

test.describe('pointing', () => {
  test('the laser is at the same spot in a window of another size, and goes out', async ({ page, context }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    const room = await Room.opens(page, context)
    await room.audience.setViewportSize({ width: 1024, height: 768 })
    await room.press('l')
    const box = (await page.locator('.p-now .field').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.7)
    const laser = room.audience.locator('.laser')
    await expect(laser).toBeVisible()
    const share = await laser.evaluate((dot) => {
      const [one, field] = [dot.getBoundingClientRect(), dot.closest('.field')!.getBoundingClientRect()]
      return [(one.left + one.width / 2 - field.left) / field.width, (one.top + one.height / 2 - field.top) / field.height]
    })
    expect(Math.abs(share[0]! - 0.3)).toBeLessThan(0.005)
    expect(Math.abs(share[1]! - 0.7)).toBeLessThan(0.005)
    await expect(laser).toBeHidden({ timeout: 1500 })
  })

  test('strokes belong to their slide, survive moving on and another size, can be taken back, and are not printed', async ({ page, context }) => {
    const room = await Room.opens(page, context, `${present}#two-sheets`)
    await room.press('d')
    const box = (await page.locator('.p-now .field').boundingBox())!
    for (const y of [0.6, 0.8]) {
      await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * y)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * y, { steps: 3 })
      await page.mouse.up()
    }
    const ink = room.audience.locator('.ink polyline')
    await expect(ink).toHaveCount(2)
    await room.press('PageDown')
    await expect(ink).toHaveCount(0)
    await room.press('PageUp')
    await expect(ink).toHaveCount(2)
    await room.audience.setViewportSize({ width: 800, height: 600 })
    const share = await ink.first().evaluate((line) => {
      const [one, field] = [line.getBoundingClientRect(), line.closest('.field')!.getBoundingClientRect()]
      return [(one.left - field.left) / field.width, (one.right - field.left) / field.width]
    })
    expect(share[0]).toBeCloseTo(0.25, 1)
    expect(share[1]).toBeCloseTo(0.75, 1)
    await room.press('u')
    await expect(ink).toHaveCount(1)
    await room.press('e')
    await expect(ink).toHaveCount(0)
    await room.audience.emulateMedia({ media: 'print' })
    await expect(room.audience.locator('.ink')).toBeHidden()
  })

  test('a place can be enlarged for the room, and Escape goes back', async ({ page, context }) => {
    const room = await Room.opens(page, context, `${present}#five-gaps`)
    await room.press('z')
    const box = (await page.locator('.p-now .field').boundingBox())!
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5)
    const size = () => room.audience.evaluate(() => document.querySelector('.field')!.clientWidth / document.querySelector('.stage')!.clientWidth)
    await expect.poll(size).toBe(2)
    await room.press('Escape')
    await expect.poll(size).toBe(1)
  })
})

test.describe('widgets', () => {
  test('an answer and a number changed in the presenter’s window are seen by the room and survive a reload', async ({ page, context }) => {
    const room = await Room.opens(page, context, `${present}#read-the-sign`)
    const mine = page.locator('.p-now .now')
    await mine.getByRole('radio').nth(1).check()
    await mine.getByRole('button', { name: words.zh.check, exact: true }).click()
    const theirs = room.audience.locator('.now')
    await expect(theirs.getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
    await room.press('1', '0', 'Enter')
    await mine.getByRole('button', { name: '改这些数' }).click()
    const field = mine.locator('.gc-weights input').first()
    await field.fill('60')
    await field.press('Tab')
    const score = await mine.locator('.gc-big dd').first().textContent()
    expect(score).not.toBe('−0.68')
    await expect(theirs.locator('.gc-big dd').first()).toHaveText(score ?? '')
    await room.audience.reload()
    await expect(theirs.locator('.gc-big dd').first()).toHaveText(score ?? '')
  })

  test('presenting writes nothing of the learner’s: all other keys stay as they were', async ({ page, context }) => {
    await page.goto('/lessons/gaps/gap-5/')
    await page.evaluate(() => localStorage.setItem('service-advantage:q:gaps/gap-5/sign-at-the-counter', '{"v":1,"rev":1,"draft":"a","tries":0,"hints":0}'))
    const others = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('service-advantage:deck:')))
    const before = others(await stored(page))
    const room = await Room.opens(page, context, `${present}#read-the-sign`)
    await page.locator('.p-now').getByRole('radio').nth(2).check()
    await page.locator('.p-now').getByRole('button', { name: words.zh.check, exact: true }).click()
    await room.press('b', 'b', 'PageDown', 'o')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByText('更多').click()
    await page.getByRole('combobox', { name: '观众屏外观' }).selectOption('dark')
    await expect(room.audience.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(others(await stored(page))).toEqual(before)
  })

  test('a unit answers the first press right after its slide has come', async ({ page }) => {
    await page.goto('/lessons/gaps/gap-5/deck/#five-gaps')
    await expect(page.locator('#read-the-sign [data-island][data-live]')).toBeAttached()
    await page.keyboard.press('PageDown')
    await page.locator('.now').getByRole('radio').nth(1).click()
    await page.locator('.now').getByRole('button', { name: words.zh.check, exact: true }).click()
    await expect(page.locator('.now').getByRole('heading', { level: 3 })).toHaveText(words.zh.right)
  })

  test('no id stands twice in the presenter’s page; previews can do nothing and say nothing', async ({ page }) => {
    await page.goto(`${present}#five-gaps`)
    await page.keyboard.press('o')
    await expect(page.getByRole('dialog')).toBeVisible()
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const pictures = [...document.querySelectorAll<HTMLElement>('.d-dialog .stage, .p-preview .stage')]
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        pictures: pictures.length,
        alive: pictures.filter((one) => !one.inert || one.querySelector('[data-island], [name], audio, video')).length,
      }
    })
    expect(found).toEqual({ twice: [], pictures: 13, alive: 0 })
  })
})

test.describe('hands', () => {
  test('are counted by tap or typed, hidden until revealed, voted twice with before and after; too many are told', async ({ page, context }) => {
    const room = await Room.opens(page, context, `${present}#read-the-sign`)
    await page.getByRole('button', { name: '举手统计' }).click()
    const tally = page.getByRole('region', { name: '举手统计' })
    await tally.getByRole('textbox', { name: '在场人数' }).fill('12')
    await tally.getByRole('textbox', { name: '在场人数' }).press('Tab')
    for (let hand = 0; hand < 3; hand += 1) await tally.getByRole('button', { name: 'B加一' }).click()
    await tally.getByRole('textbox', { name: 'C的人数' }).fill('8')
    await tally.getByRole('textbox', { name: 'C的人数' }).press('Tab')
    await tally.getByRole('button', { name: 'A加一' }).click()
    await expect(tally.getByRole('status')).toHaveText('已统计12人')
    await tally.getByRole('button', { name: 'D加一' }).click()
    await expect(tally.getByRole('status')).toContainText('比在场人数多1人')
    await tally.getByRole('button', { name: '撤销' }).click()
    const bars = room.audience.locator('.bars')
    await expect(bars).toBeHidden()
    await page.keyboard.press('r')
    await expect(bars.getByRole('listitem')).toHaveText(['A1 · 8%', 'B3 · 25%', 'C8 · 67%', 'D0 · 0%'])
    await tally.getByRole('button', { name: '再投一次' }).click()
    await expect(bars).toBeHidden()
    await tally.getByRole('textbox', { name: 'B的人数' }).fill('12')
    await tally.getByRole('textbox', { name: 'B的人数' }).press('Tab')
    await tally.getByRole('button', { name: '公布' }).click()
    await expect(bars.getByRole('listitem').nth(1)).toHaveText('B3 · 25%12 · 100%')
    await room.presenter.keyboard.press('PageDown')
    await expect(bars).toBeHidden()
  })

  test('the report has real minutes beside planned ones and the counts, as a file that never runs', async ({ page }) => {
    await opensAt(page, `${present}#read-the-sign`)
    await page.keyboard.press('t')
    await page.getByRole('button', { name: '举手统计' }).click()
    await page.clock.runFor(1000)
    await page.getByRole('button', { name: 'B加一' }).click()
    await page.clock.runFor(89_000)
    await page.keyboard.press('PageDown')
    await page.clock.resume()
    await page.getByText('更多').click()
    await page.getByRole('button', { name: '本次记录' }).click()
    const dialog = page.getByRole('dialog', { name: '本次记录' })
    await expect(dialog.getByRole('row', { name: /这句周报怎么改/ })).toContainText('3:001:300 / 1 / 0 / 0')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: '存成CSV' }).click()
    expect((await download).suggestedFilename()).toMatch(/^gaps-gap-5-.*\.csv$/)
    await dialog.getByText('CSV', { exact: true }).last().click()
    await expect(dialog.getByRole('textbox', { name: 'CSV' })).toHaveValue(/read-the-sign,这句周报怎么改？,3,1\.5,0 \/ 1 \/ 0 \/ 0/)
  })
})

test.describe('fit and reading', () => {
  const sizes = [
    [1920, 1080],
    [1024, 768],
  ] as const
  for (const deck of pagesOf('dist').filter((path) => path.endsWith('/deck/')))
    test(`nothing on any slide of ${deck} is cut off or too small, at any step`, async ({ page }) => {
      test.slow()
      for (const [width, height] of deck === '/lessons/gaps/gap-5/deck/' ? [...sizes, [1280, 720] as const, [3840, 2160] as const] : sizes) {
        await page.setViewportSize({ width, height })
        await page.goto(deck)
        const slides = await slidesOf(page)
        for (const slide of slides) {
          await expect.poll(() => position(page)).toContain(slide)
          await expect(page.locator('.now [data-island]:not([data-live])')).toHaveCount(0)
          const steps = await page.locator('.now :is(.steps li, .step)').count()
          expect(await page.evaluate(misfits), `${slide} at ${width} x ${height}`).toEqual([])
          for (let step = 0; step <= steps; step += 1) await page.keyboard.press('PageDown')
        }
      }
    })

  test('no slide has a serious fault for screen readers; what is not shown is not read', async ({ page, context }) => {
    const room = await Room.opens(page, context, `${present}#three-steps`)
    for (const one of [room.audience, page]) {
      const found = (await new AxeBuilder({ page: one }).disableRules(['page-has-heading-one']).analyze()).violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      )
      expect(found.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
      expect(await one.locator('[role="application"]').count()).toBe(0)
    }
    const tree = await room.audience.locator('main').ariaSnapshot()
    expect(tree).toContain('从22条到一个总分')
    expect(tree).not.toContain('不加权总分')
    expect(tree).not.toContain('差距5在哪里')
    await room.press('o')
    await expect(page.getByRole('dialog')).toBeVisible()
    const dialog = (await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(({ id }) => id)
    expect(dialog).toEqual([])
  })

  test('each move is said once, and the focus goes to the heading unless it is in a control of the slide', async ({ page }) => {
    await page.goto('/lessons/gaps/gap-5/deck/#five-gaps')
    const status = page.locator('[data-deck-status]')
    await status.evaluate((element) => {
      const said: string[] = ((window as unknown as { said: string[] }).said = [])
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, { childList: true, characterData: true, subtree: true })
    })
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('heading', { name: '这句周报怎么改？' })).toBeFocused()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
      '第4张，共12张：这句周报怎么改？',
      '第5张，共12张：从22条到一个总分',
    ])
  })

  test('without JavaScript all slides stand one below the other, readable; the presenter’s page has the notes too', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('http://localhost:4401/lessons/gaps/gap-5/deck/')
    await expect(page.locator('.slide:visible')).toHaveCount(12)
    await expect(page.getByText('不加权总分：五个维度差距的平均')).toBeVisible()
    await page.goto(`http://localhost:4401${present}`)
    await expect(page.getByText('把开头的故事读一遍')).toBeVisible()
    await context.close()
  })

  test('no motion where none is wanted, and no font is loaded', async ({ page, context }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const fonts: string[] = []
    context.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
    const room = await Room.opens(page, context)
    await room.press('PageDown', 'PageDown')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    expect(fonts).toEqual([])
  })

  test('a screen that may not be kept awake is no error', async ({ page }) => {
    await page.addInitScript(() => {
      const asked: string[] = ((window as unknown as { asked: string[] }).asked = [])
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: (type: string) => {
            asked.push(type)
            return Promise.reject(new DOMException('no', 'NotAllowedError'))
          },
        },
      })
    })
    await page.goto(present)
    await page.keyboard.press('PageDown')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(() => page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['screen', 'screen'])
  })
})

/** What does not fit its slide, and words smaller than can be read from the last row: 22 px on a screen of 1920. */
function misfits(): string[] {
  const slide = document.querySelector<HTMLElement>('.stage .slide.now')!
  const body = slide.querySelector<HTMLElement>('.body')!
  const found: string[] = []
  const frame = slide.getBoundingClientRect()
  if (body.scrollHeight > body.clientHeight + 2) found.push(`${slide.id}: ${body.scrollHeight} in ${body.clientHeight}`)
  if (body.scrollWidth > body.clientWidth + 2) found.push(`${slide.id}: wide ${body.scrollWidth} in ${body.clientWidth}`)
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement!
    if (!text.textContent?.trim() || parent.closest('.sr, noscript, [hidden], option, details:not([open]) > :not(summary)') || !parent.checkVisibility())
      continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    if (box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1 || box.top < frame.top - 1)
      found.push(`outside: ${text.textContent.trim().slice(0, 30)}`)
    const svg = parent.closest('svg')
    const scale = svg ? svg.getBoundingClientRect().width / ((svg as SVGSVGElement).viewBox.baseVal?.width || svg.getBoundingClientRect().width) : 1
    const size = (Number.parseFloat(getComputedStyle(parent).fontSize) * scale * 1920) / frame.width
    if (size < 21.5) found.push(`${Math.round(size)} px: ${text.textContent.trim().slice(0, 30)}`)
  }
  return [...new Set(found)]
}
