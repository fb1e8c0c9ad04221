// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exampleState } from '@/models/gap-state'
import { list, save } from '@/stores/scenarios'
import { useDevice } from '@/stores/test-device'
import { shelves } from '@/tools/registry'
import { strings, toolIds } from '@/tools/strings'
import View from '@/tools/View'
import { presetStates } from '@/widgets/gap-diagnosis/preset'
import { file } from '@/widgets/gap-diagnosis/share'

const words = strings.en
const pages = Object.fromEntries(toolIds.map((tool) => [tool, `/en/tools/${tool}/`])) as Record<(typeof toolIds)[number], string>
const diagnosis = presetStates('en')['west-gate']
const calculator = exampleState({
  name: 'June',
  n: 120,
  scale: 7,
  weights: { tangibles: 20, reliability: 20, responsiveness: 20, assurance: 20, empathy: 20 },
  expectation: new Array<number>(22).fill(6),
  perception: new Array<number>(22).fill(5),
})

const open = async () => {
  render(<View locale="en" words={words} pages={pages} />)
  await waitFor(() => expect(document.querySelector('[data-ready]')).not.toBeNull())
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => useDevice())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('what is saved in all tools', () => {
  it('is empty at first, and says what would bring something here', async () => {
    await open()
    expect(screen.getByText(words.none)).toBeTruthy()
  })

  it('stands in one list with tool and day, and opens in its tool', async () => {
    save('gap-calculator', 'June numbers', calculator)
    save('gap-diagnosis', 'West Gate', diagnosis)
    await open()
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByText(/^Gap diagnosis, \d+ \w+ \d{4}$/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'Open: West Gate' }).getAttribute('href') ?? ''
    expect(link.startsWith('/en/tools/gap-diagnosis/#gd=')).toBe(true)
    expect(file.fromFragment(link.slice(link.indexOf('#')))).toEqual({ ok: true, state: diagnosis })
    expect(screen.getByRole('link', { name: 'Open: June numbers' }).getAttribute('href')).toContain('/en/tools/gap-calculator/#gc=')
  })

  it('leaves out, and leaves alone, what its tool could not read', async () => {
    save('gap-diagnosis', 'Broken', { ratings: 5 })
    await open()
    expect(screen.queryByText('Broken')).toBeNull()
    expect(list('gap-diagnosis')).toHaveLength(1)
  })

  it('is renamed, deleted, and brought back', async () => {
    save('gap-diagnosis', 'West Gate', diagnosis)
    await open()
    press('Rename: West Gate')
    fireEvent.input(screen.getByRole('textbox', { name: words.newName }), { target: { value: 'West Gate in June' } })
    press(words.keep)
    await waitFor(() => expect(list('gap-diagnosis').map(({ name }) => name)).toEqual(['West Gate in June']))
    press('Delete: West Gate in June')
    await waitFor(() => expect(list('gap-diagnosis')).toEqual([]))
    press(words.undo)
    await waitFor(() => expect(screen.getByText('West Gate in June')).toBeTruthy())
  })

  it('leaves as the file that opens again in the tool, also as text', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }))
    save('gap-diagnosis', 'West Gate', diagnosis)
    await open()
    press('Export: West Gate')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Content of “West Gate”' })).toBeTruthy())
    expect(JSON.parse((screen.getByRole('textbox', { name: 'Content of “West Gate”' }) as HTMLTextAreaElement).value)).toMatchObject({
      format: 'gap-diagnosis',
    })
  })
})

it('names each tool that saves among those of the index', () => {
  for (const { tool } of shelves) expect(toolIds).toContain(tool)
})
