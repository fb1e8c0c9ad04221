import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'yaml'
import { answers, asked } from './answers/index'
import { expect } from './fixtures'

interface Authored {
  id: string
  rev: number
}

const file = (path: string) => readFileSync(new URL(`../content/${path}`, import.meta.url), 'utf8')

/** The checks of a lesson in the order of its text. */
export function checksOf(scope: string): Authored[] {
  const bank: Authored[] = parse(file(`questions/${scope}.yaml`)).questions
  return [...file(`lessons/zh/${scope}.mdx`).matchAll(/<Check id="([^"]+)"/g)].map(([, id]) => bank.find((question) => question.id === id)!)
}

export type Locale = 'zh' | 'en'
export const words = {
  zh: {
    root: '',
    check: '检查',
    again: '再试一次',
    show: '看答案',
    hint: /^提示/,
    right: /答对了/,
    wrong: /不对/,
    up: '上移：',
    select: '自测',
    switchTo: 'English',
    lesson: '差距5：期望与感知',
    answered: (n: number) => `自测${n}/9`,
    done: '✓ 已完成',
    markRead: '标为已读',
    markedRead: '已读，点一下取消',
    goOn: /继续学习/,
    changed: /更正过/,
  },
  en: {
    root: '/en',
    check: 'Check',
    again: 'Try again',
    show: 'Show answer',
    hint: /^Hint/,
    right: /Right/,
    wrong: /Not right/,
    up: 'Move up: ',
    select: 'Check',
    switchTo: '中文',
    lesson: 'Gap 5: expectation and perception',
    answered: (n: number) => `checks ${n}/9`,
    done: '✓ done',
    markRead: 'Mark as read',
    markedRead: 'Read; press to undo',
    goOn: /Carry on/,
    changed: /was corrected/,
  },
}

/** Brings a question near and waits until it answers back. */
export async function question(page: Page, id: string): Promise<Locator> {
  const part = page.locator(`section.q[id="${id}"]`)
  await part.scrollIntoViewIfNeeded()
  await expect(part.locator('[data-ready]')).toBeVisible()
  return part
}

/** Answers a question rightly with keys alone, and presses Check. */
export async function answerByKeys(page: Page, part: Locator, locale: Locale) {
  const one = await asked(part)
  await answers[one.ask.type]!.byKeys(page, part, one as never, locale)
  await part.locator('button[type="submit"]').focus()
  await page.keyboard.press('Enter')
}
