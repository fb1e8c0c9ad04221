import { describe, expect, it } from 'vitest'
import { classAddress, homeFrom, isThisComputer } from '@/models/class-address'

describe('the address of a class check', () => {
  it('is made from the home of the course, also under a path', () => {
    expect(classAddress('https://training.example.org/', 'lessons/gaps/check/', 7)).toBe('https://training.example.org/lessons/gaps/check/#class=0007V')
    expect(classAddress('https://intranet.example/training/', 'en/lessons/gaps/check/', 7)).toBe(
      'https://intranet.example/training/en/lessons/gaps/check/#class=0007V',
    )
  })
})

describe('the home a trainer types', () => {
  it('needs no scheme and no slash', () => {
    expect(homeFrom(' 192.168.1.20:4321 ')).toBe('http://192.168.1.20:4321/')
    expect(homeFrom('ｔｒａｉｎｉｎｇ．example.org')).toBe('http://training.example.org/')
    expect(homeFrom('https://intranet.example/training')).toBe('https://intranet.example/training/')
    expect(homeFrom('http://192.168.1.20:4321/?a=1#b')).toBe('http://192.168.1.20:4321/')
  })

  it('is none when it is no address of the web', () => {
    for (const typed of ['', '  ', 'http://', 'javascript:alert(1)', 'ftp://example.org', 'two words']) expect(homeFrom(typed), typed).toBeNull()
  })
})

it('phones do not reach what is this computer alone', () => {
  for (const host of ['localhost', '127.0.0.1', '127.1.2.3', '[::1]', '0.0.0.0', 'a.localhost']) expect(isThisComputer(host), host).toBe(true)
  for (const host of ['192.168.1.20', 'training.example.org', 'localhost.example', '10.0.0.127']) expect(isThisComputer(host), host).toBe(false)
})
