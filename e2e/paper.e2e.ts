import { expect, test } from './fixtures'
import { printed, says } from './pdf'

const decks = ['/lessons/gaps/gap-5/deck/', '/lessons/gaps/gap-model/deck/', '/en/lessons/gaps/gap-5/deck/', '/en/lessons/gaps/gap-model/deck/']

for (const path of decks)
  test(`a trainer prints ${path}: a page for each slide, all of one size, with its title and every step`, async ({ page }) => {
    await page.goto(path)
    const slides = await page.locator('.slide').evaluateAll((all) =>
      all.map((slide) => ({
        title: (slide as HTMLElement).dataset['slide'] ?? '',
        steps: [...slide.querySelectorAll('.steps li')].map((step) => step.textContent),
      })),
    )
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    const { sheets } = await printed(page)
    expect(await page.evaluate(() => document.querySelectorAll('*').length), 'elements of the page').toBe(nodes)
    expect(sheets.length).toBe(slides.length)
    for (const [index, { title, steps }] of slides.entries()) {
      const { width, height, text } = sheets[index]!
      expect([width, height], '16:9').toEqual([960, 540])
      for (const words of [title, ...steps]) expect(says(text, words ?? ''), words ?? '').toBe(true)
    }
  })

test('what is printed does not depend on what the screen shows: black, half a slide, zoomed, written on', async ({ page }) => {
  await page.goto('/lessons/gaps/gap-5/deck/')
  const fresh = await printed(page)

  await page.goto('/lessons/gaps/gap-5/deck/#three-steps')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('条目：感知 − 期望')).toBeVisible()
  await expect(page.getByText('加权总分：差距 × 权重')).toBeHidden()
  expect((await printed(page)).sheets, 'half a slide').toEqual(fresh.sheets)
  await expect(page.getByText('加权总分：差距 × 权重'), 'the screen is as it was').toBeHidden()

  await page.keyboard.press('b')
  await expect(page.locator('.slide:visible')).toHaveCount(0)
  expect((await printed(page)).sheets, 'black').toEqual(fresh.sheets)

  // Zoomed and written on, as the presenter's window does it.
  await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('.stage')!
    for (const [name, value] of [
      ['--zoom', '2'],
      ['--zoom-x', '0.8'],
      ['--zoom-y', '0.2'],
    ] as const)
      stage.style.setProperty(name, value)
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'polyline')
    line.setAttribute('points', '10,10 1500,800')
    document.querySelector('.ink')!.append(line)
  })
  expect((await printed(page)).sheets, 'zoomed, with pen strokes').toEqual(fresh.sheets)
})

test('every slide that was looked at prints as one that was not', async ({ page }) => {
  await page.goto('/en/lessons/gaps/gap-5/deck/')
  const fresh = await printed(page)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/#tomorrow$/)
  for (const slide of ['rank-them', 'try-the-numbers', 'read-the-sign']) {
    await page.goto(`/en/lessons/gaps/gap-5/deck/#${slide}`)
    await expect(page.locator(`#${slide}`)).toBeVisible()
    await expect(page.locator(`#${slide} [data-island]:not([data-live])`)).toHaveCount(0)
  }
  expect((await printed(page)).sheets).toEqual(fresh.sheets)
})

test('a deck prints without JavaScript too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/lessons/gaps/gap-5/deck/')
  const { sheets } = await printed(page)
  expect(sheets.map(({ width, height }) => `${width}x${height}`)).toEqual(Array(await page.locator('.slide').count()).fill('960x540'))
  await context.close()
})

test('thirty slides of text are a file of at most 5 MB', async ({ page }) => {
  await page.goto('/lessons/gaps/gap-5/deck/')
  await page.locator('.field').evaluate((field) => {
    const text = [...field.querySelectorAll('.slide.content')]
    for (let n = field.querySelectorAll('.slide').length; n < 30; n += 1) field.append(text[n % text.length]!.cloneNode(true))
  })
  const { sheets, bytes } = await printed(page)
  expect(sheets.length).toBe(30)
  expect(bytes).toBeLessThan(5 * 1024 * 1024)
})

for (const { path, lesson, sheets: words } of [
  { path: '/lessons/gaps/gap-5/', lesson: '差距5：期望与感知', sheets: ['讲义', '练习1（第4张）这句周报怎么改？', '练习3（第10张）改一个数，看什么在动'] },
  {
    path: '/en/lessons/gaps/gap-5/',
    lesson: 'Gap 5: expectation and perception',
    sheets: ['Handout', 'Exercise 1 (slide 4) How should the report read?', 'Exercise 3 (slide 10) Change one number and see what moves'],
  },
])
  test(`people take home ${path}handout/: three slides to a page, exercises written out, where to go on, no answers and no notes`, async ({
    page,
    learner,
  }) => {
    await learner.opens(`${path}deck/`)
    const titles = await page.locator('.slide:not(#start)').evaluateAll((all) => all.map((slide) => (slide as HTMLElement).dataset['slide'] ?? ''))
    await page.getByRole('navigation').getByRole('link', { name: words[0]!, includeHidden: true }).click()
    await expect(page).toHaveURL(new RegExp(`${path}handout/$`))
    await expect(page.getByRole('heading', { level: 1, name: lesson })).toBeVisible()
    const handout = await printed(page)
    for (const { width, height } of handout.sheets) expect([width, height], 'A4').toEqual([595, 842])
    for (const [index, title] of titles.entries()) {
      const { text } = handout.sheets[Math.floor(index / 3)]!
      expect(says(text, title), `${title} on page ${Math.floor(index / 3) + 1}`).toBe(true)
    }
    const text = handout.sheets.map((sheet) => sheet.text).join('')
    for (const one of words) expect(says(text, one), one).toBe(true)
    for (const { text } of handout.sheets.slice(1)) expect(says(text, lesson), 'the lesson stands on every page').toBe(true)
    expect(handout.sheets.map(({ text }, index) => says(text, `${index + 1} / ${handout.sheets.length}`))).not.toContain(false)
    expect(says(text, `${path}`), 'the address of the lesson').toBe(true)
    // A note and the answer of the same slides.
    const secrets = path.startsWith('/en/') ? ['Hands up for head office', 'a minus means short'] : ['信通报的举手', '负数是没达到期望']
    for (const secret of secrets) expect(await page.content()).not.toContain(secret)
  })

for (const { path, words } of [
  {
    path: '/lessons/gaps/gap-5/guide/',
    words: {
      goals: '学完这一课，学员能',
      cards: '每人一套（第4张）',
      note: '不矛盾。一张数开口的人',
      answer: '负数是没达到期望',
      step: '第4步出来后',
    },
  },
  {
    path: '/en/lessons/gaps/gap-5/guide/',
    words: {
      goals: 'After this lesson, people can',
      cards: 'Cards A–D to hold up, a set each (slide 4)',
      note: 'One counts the people who spoke',
      answer: 'a minus means short of expectation',
      step: 'When step 4 is out',
    },
  },
])
  test(`a trainer prepares with ${path}: goals, what to bring, times from the start, notes and answers to each slide`, async ({ page, learner }) => {
    await learner.opens(`${path}?start=13:30`)
    const rows = page.getByRole('table').getByRole('row')
    await expect(rows.nth(1)).toContainText('13:30')
    await expect(rows.last()).toContainText('14:10')
    const slides = await page.locator('.g-slide').evaluateAll((all) =>
      all.map((slide) => ({
        title: slide.querySelector('h2')!.textContent!.trim(),
        when: slide.querySelector('[data-from]')!.textContent!,
      })),
    )
    expect(slides.length).toBe(12)
    const { sheets } = await printed(page)
    for (const { width, height } of sheets) expect([width, height], 'A4').toEqual([595, 842])
    const text = sheets.map((sheet) => sheet.text).join('')
    for (const one of Object.values(words)) expect(says(text, one), one).toBe(true)
    expect(sheets.map(({ text }, index) => says(text, `${index + 1} / ${sheets.length}`))).not.toContain(false)
    // A slide's block is whole on one page: its time, its title and the last words of its notes.
    const last = await page
      .locator('.g-slide')
      .evaluateAll((all) => all.map((slide) => slide.querySelector(':scope > div:last-child > :last-child')!.textContent!.trim().slice(-12)))
    for (const [index, { title, when }] of slides.entries())
      expect(
        sheets.some(({ text }) => says(text, title) && says(text, when) && says(text, last[index]!)),
        title,
      ).toBe(true)
  })

test('a trainer moves the start: all times move, and the address keeps it', async ({ page, learner }) => {
  await learner.opens('/en/lessons/gaps/gap-5/guide/')
  const start = page.getByLabel('Start')
  await expect(start).toHaveValue('09:00')
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.last()).toContainText('09:40')
  await start.fill('23:50')
  await expect(rows.last()).toContainText('00:30')
  await page.reload()
  await expect(start).toHaveValue('23:50')
  await expect(page.getByRole('region', { name: /^12/ })).toContainText('00:28')
})

test('both languages bring the same things to the same slides', async ({ page }) => {
  const numbers = async (path: string) => {
    await page.goto(path)
    return page.locator('.g-bring li').evaluateAll((all) => all.map((one) => one.querySelector('span')!.textContent!.match(/\d+/g)))
  }
  for (const lesson of ['gap-5', 'gap-model'])
    expect(await numbers(`/lessons/gaps/${lesson}/guide/`)).toEqual(await numbers(`/en/lessons/gaps/${lesson}/guide/`))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the guide counts minutes from the start, and slides are read as they are', async ({ page }) => {
    await page.goto('/en/lessons/gaps/gap-5/guide/')
    await expect(page.getByRole('table').getByRole('row').nth(3)).toContainText('0:03')
    await expect(page.getByLabel('Start')).toBeHidden()
    const { sheets } = await printed(page)
    expect(says(sheets[0]!.text, '0:40')).toBe(true)
  })
})

for (const path of ['/en/lessons/gaps/gap-5/deck/', '/lessons/gaps/gap-5/handout/', '/en/lessons/gaps/gap-model/handout/', '/lessons/gaps/gap-model/guide/'])
  test(`no word of a slide is cut off in ${path}`, async ({ page, learner }) => {
    await learner.opens(path)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(path.endsWith('deck/') ? { width: 1280, height: 720 } : { width: 673, height: 1000 })
    const cut = await page.locator('.slide').evaluateAll((all) =>
      all.flatMap((slide) => {
        const edge = slide.getBoundingClientRect()
        return [...slide.querySelectorAll('*')]
          .filter((part) => {
            const box = part.getBoundingClientRect()
            return box.height > 0 && !part.closest('svg svg') && (box.bottom > edge.bottom + 1 || box.right > edge.right + 1)
          })
          .map((part) => `${slide.querySelector('h2')?.textContent}: ${part.tagName} ${part.textContent?.slice(0, 30)}`)
      }),
    )
    expect(cut).toEqual([])
  })
