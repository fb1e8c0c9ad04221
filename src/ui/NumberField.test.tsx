// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type FieldWords, NumberField } from '@/ui/NumberField'

const words: FieldWords = {
  notNumber: 'not a number.',
  range: '{min} to {max}.',
  whole: 'whole.',
  empty: 'empty.',
  kept: 'still {value}.',
  less: 'Less: {name}',
  more: 'More: {name}',
}

function Field({
  onValue,
  start = 5.6,
  ...rest
}: {
  onValue?: (value: number | null) => void
  start?: number | null
  optional?: boolean
  whole?: boolean
  step?: number
}) {
  const [value, setValue] = useState<number | null>(start)
  return (
    <>
      <NumberField
        id="e"
        label="E"
        value={value}
        min={1}
        max={7}
        words={words}
        onValue={(next) => {
          setValue(next)
          onValue?.(next)
        }}
        {...rest}
      />
      <button type="button" onClick={() => setValue(3)}>
        undo
      </button>
    </>
  )
}

const input = () => screen.getByLabelText('E') as HTMLInputElement
const type = (text: string) => fireEvent.input(input(), { target: { value: text } })

afterEach(cleanup)

describe('a number field', () => {
  it('gives each good value as it is typed', () => {
    const onValue = vi.fn()
    render(<Field onValue={onValue} />)
    type('6')
    type('6.')
    type('6.2')
    expect(onValue.mock.calls).toEqual([[6], [6.2]])
  })

  it('keeps what is half typed as it stands', () => {
    render(<Field />)
    type('6.')
    expect(input().value).toBe('6.')
    fireEvent.blur(input())
    expect(input().value).toBe('6')
  })

  it('calls emptiness a mistake only when it is left, and only where something is needed', () => {
    const onValue = vi.fn()
    render(<Field onValue={onValue} />)
    type('')
    expect(screen.queryByRole('alert')).toBeNull()
    fireEvent.blur(input())
    expect(screen.getByRole('alert').textContent).toBe('empty.')
    expect(onValue).not.toHaveBeenCalled()
    cleanup()
    render(<Field onValue={onValue} optional />)
    type('')
    expect(onValue).toHaveBeenCalledWith(null)
  })

  it('says what is wrong, keeps the text to be mended, and keeps the last good value', () => {
    const onValue = vi.fn()
    render(<Field onValue={onValue} whole start={5} />)
    type('9')
    expect(screen.getByRole('alert').textContent).toBe('1 to 7. still 5.')
    type('2.5')
    expect(screen.getByRole('alert').textContent).toBe('whole. still 5.')
    fireEvent.blur(input())
    expect(input().value).toBe('2.5')
    expect(onValue).not.toHaveBeenCalled()
  })

  it('forgets what was typed when the value changes elsewhere', () => {
    render(<Field />)
    type('99')
    fireEvent.click(screen.getByRole('button', { name: 'undo' }))
    expect(input().value).toBe('3')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('steps within its limits, and from nothing to the nearer end', () => {
    render(<Field start={6.95} step={0.1} />)
    fireEvent.click(screen.getByRole('button', { name: 'More: E' }))
    expect(input().value).toBe('7')
    fireEvent.keyDown(input(), { key: 'ArrowDown' })
    expect(input().value).toBe('6.9')
    cleanup()
    render(<Field start={null} optional />)
    fireEvent.keyDown(input(), { key: 'ArrowUp' })
    expect(input().value).toBe('1')
  })

  it('leaves its steppers out of the tab order: the arrow keys do the same', () => {
    render(<Field />)
    expect(screen.getAllByRole('button', { name: /E$/ }).map((button) => button.tabIndex)).toEqual([-1, -1])
  })
})
