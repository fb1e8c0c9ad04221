import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Locale } from '@/i18n/locale'
import { type AskOf, type FormOf, toAsk } from '@/questions/authored'
import { bankOf } from '@/questions/bank'
import { misconceptions } from '@/questions/examples'
import type { LessonFile } from '@/questions/lesson-file'
import type { QuestionProps } from '@/questions/Question'
import type { AskBase } from '@/questions/types'
import { wordsFor } from '@/questions/words'
import type { Question } from '@/schemas/questions'

/** Tools for tests of questions: a question on a page of its own, a bank that can fail, and an ear for the status region. */

const banks = new Map<string, () => Promise<unknown>>()
let count = 0

/** What the server answers at another address; null: 404. */
export function serveAt(url: string, body: unknown): void {
  banks.set(url, async () => body)
}

/** How often each bank file was asked for. */
export const fetches: string[] = []

beforeEach(() => {
  fetches.length = 0
  vi.stubGlobal('fetch', async (url: string) => {
    fetches.push(url)
    const body = await banks.get(url)!()
    return body ? { ok: true, json: async () => body } : { ok: false, status: 404 }
  })
  // The next frame comes at once.
  vi.stubGlobal('requestAnimationFrame', (show: FrameRequestCallback) => show(0))
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

export interface Setup {
  locale?: Locale
  /** `module/lesson`; tests that say nothing each get one of their own, so that none sees another's answers. */
  scope?: string
  /** What the server answers instead of the lesson's file. Null: 404. */
  serve?: () => Promise<unknown>
  /** Do not wait for the bank. */
  early?: boolean
  props?: Partial<QuestionProps<AskBase, unknown>>
}

/** As much of a lesson's question file as a question that is already on the page reads. */
export function fileOf(example: Question, scope: string, locale: Locale): Pick<LessonFile, 'keys'> {
  return { keys: bankOf([example], scope, locale, misconceptions) }
}

// biome-ignore lint/suspicious/noExplicitAny: any island
type Island = ComponentType<any>

/** Puts a question on the page and waits until it can be checked. */
export async function show<Q extends Question>(Island: Island, example: Q, setup: Setup = {}) {
  const { locale = 'en', scope = `module/lesson-${++count}`, early } = setup
  const ask = toAsk(example, scope, locale) as AskOf<FormOf<Q>>
  const bank = `/bank/${locale}/${scope}.${++count}.json`
  banks.set(bank, setup.serve ?? (async () => fileOf(example, scope, locale)))
  const page = render(<Island {...{ ask, bank, locale, words: wordsFor(ask.type, locale) }} {...setup.props} />)
  const form = page.container.querySelector('form')!
  const status = within(form).getByRole('status')
  const heard: string[] = []
  // Every text the region is given is taken down, one that is overwritten at once too.
  const node = status.firstChild as Text
  const own = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!
  Object.defineProperty(node, 'data', {
    get: () => own.get!.call(node),
    set(text: string) {
      own.set!.call(node, text)
      if (text.trim()) heard.push(text.trim())
    },
  })

  if (!early) await waitFor(() => fetches.includes(bank) || Promise.reject())
  // The answer of fetch passes two promises before it is a key.
  if (!early) await act(async () => {})
  return {
    ...page,
    ask,
    bank,
    scope,
    form,
    status,
    heard,
    button: (name: string | RegExp) => screen.getByRole('button', { name }),
    press: (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name })),
    check: () => fireEvent.submit(form),
    choose: (name: string | RegExp) => fireEvent.click(screen.getByLabelText(name)),
    type: (text: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value: text } }),
    /** Takes an entry of a list, as a person would: by its words. */
    select(list: string | RegExp, entry: string) {
      const element = screen.getByRole('combobox', { name: list }) as HTMLSelectElement
      const option = within(element).getByRole('option', { name: entry }) as HTMLOptionElement
      fireEvent.input(element, { target: { value: option.value } })
    },
    verdict: () => within(form).queryByRole('heading', { level: 3 })?.textContent,
    text: () => form.textContent ?? '',
  }
}
