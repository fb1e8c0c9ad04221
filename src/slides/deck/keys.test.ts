import { describe, expect, it } from 'vitest'
import { belongs, commandOf, commands, defaultKeys, isKeys } from '@/slides/deck/keys'
import { rebind } from '@/slides/deck/rebind'

describe('keys of a deck', () => {
  it('as they come: every command has some, none has two', () => {
    expect(isKeys(defaultKeys)).toBe(true)
    expect(commands.map((command) => commandOf(defaultKeys[command][0]!, defaultKeys))).toEqual([...commands])
  })

  it('caps lock changes nothing', () => {
    expect(commandOf('B', defaultKeys)).toBe('black')
    expect(commandOf('.', defaultKeys)).toBe('black')
  })

  it('a key can be given to another command, and a clash is refused', () => {
    const rebound = rebind(defaultKeys, 'next', 'N')
    if (!('keys' in rebound)) throw new Error('refused')
    expect(rebound.keys.next).toEqual(['n', 'PageDown'])
    expect(commandOf('ArrowRight', rebound.keys)).toBeNull()
    expect(rebind(defaultKeys, 'black', 'w')).toEqual({ refused: 'clash', with: 'white' })
    expect(rebind(defaultKeys, 'black', 'PageDown')).toEqual({ refused: 'clash', with: 'next' })
    for (const key of ['7', 'Escape', 'Tab', 'Enter', 'F5']) expect(rebind(defaultKeys, 'black', key)).toEqual({ refused: 'taken' })
  })

  it('what is stored is believed only when it is whole', () => {
    expect(isKeys({ ...defaultKeys, black: ['w'] })).toBe(false)
    expect(isKeys({ ...defaultKeys, black: [] })).toBe(false)
    expect(isKeys({ next: ['n'] })).toBe(false)
    expect(isKeys(null)).toBe(false)
  })

  it('a control keeps the keys it lives by; the clicker moves the deck all the same', () => {
    expect(['field', 'choice', 'press', 'box'].map((control) => belongs('PageDown', control as 'field'))).toEqual([false, false, false, false])
    expect([belongs('ArrowDown', 'choice'), belongs(' ', 'press'), belongs('a', 'field'), belongs('ArrowDown', 'box')]).toEqual([true, true, true, true])
    expect([belongs('b', 'choice'), belongs('ArrowRight', 'press'), belongs(' ', 'box'), belongs(' ', null)]).toEqual([false, false, false, false])
  })
})
