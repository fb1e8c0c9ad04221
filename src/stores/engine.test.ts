import { beforeEach, describe, expect, test } from 'vitest'
import { $touched, $trouble, clear, connect, freeze, keys, onPage, original, read, remove, setAside, write } from '@/stores/engine'
import { type Device, useDevice } from '@/stores/test-device'

let device: Device

beforeEach(() => {
  device = useDevice()
})

describe('a storage that works', () => {
  test('keeps what is written, under the prefix of the course', () => {
    expect(write('settings', 'dark')).toBe(true)
    expect([...device.items]).toEqual([['service-advantage:settings', 'dark']])
    expect(read('settings')).toBe('dark')
  })

  test('forgets what is removed', () => {
    write('settings', 'dark')
    remove('settings')
    expect(read('settings')).toBeUndefined()
    expect(device.items.size).toBe(0)
  })

  test('lists its own keys and never those of another course on the same host', () => {
    device.items.set('service-advantage-2:q:a', 'theirs').set('theme', 'theirs')
    write('q:b', '2')
    write('q:a', '1')
    write('lesson:a', '3')
    expect(keys().sort()).toEqual(['lesson:a', 'q:a', 'q:b'])
    expect(keys('q:').sort()).toEqual(['q:a', 'q:b'])
  })

  test('tells of each write and each event of another tab, and of no write that changes nothing', () => {
    const told: (string | undefined)[] = []
    const stop = $touched.listen(({ key }) => told.push(key))
    write('a', '1')
    write('a', '1')
    const other = device.tab().storage
    other.setItem('service-advantage:b', '2')
    other.setItem('another:c', '3')
    stop()
    expect(told).toEqual(['a', 'b'])
  })
})

describe('a browser that allows no storage', () => {
  beforeEach(() => {
    device.blocked = true
  })

  test('never makes a read throw', () => {
    expect(read('settings')).toBeUndefined()
    expect(keys()).toEqual([])
  })

  test('keeps what is written for as long as the page lives', () => {
    expect(write('settings', 'dark')).toBe(false)
    expect(read('settings')).toBe('dark')
    expect(keys()).toEqual(['settings'])
    remove('settings')
    expect(read('settings')).toBeUndefined()
  })

  test('is told once, however many keys there are', () => {
    write('a', '1')
    write('b', '2')
    read('c')
    expect($trouble.get()).toEqual([{ code: 'blocked' }])
  })
})

describe('a storage that is full', () => {
  // 'service-advantage:' has 18 characters; with the key 'a' and four characters of value that is 2 x 23 bytes.
  beforeEach(() => {
    device.quota = 46
    write('a', '1234')
  })

  test('keeps the newer value in memory and the older one stored', () => {
    expect(write('a', '12345')).toBe(false)
    expect(read('a')).toBe('12345')
    expect(device.items.get('service-advantage:a')).toBe('1234')
  })

  test('is told once for each key', () => {
    write('a', '12345')
    write('a', '123456')
    write('b', '1')
    expect($trouble.get()).toEqual([
      { code: 'full', key: 'a' },
      { code: 'full', key: 'b' },
    ])
  })

  test('is no trouble any more when the value fits later', () => {
    write('a', '12345')
    write('a', '123')
    expect($trouble.get()).toEqual([])
    expect(device.items.get('service-advantage:a')).toBe('123')
  })

  test('stays a trouble for the keys that still do not fit', () => {
    write('a', '12345')
    write('b', '1')
    write('a', '123')
    expect($trouble.get()).toEqual([{ code: 'full', key: 'b' }])
  })

  test('does not hide that something was set aside, when the value fits later', () => {
    device.quota = 1000
    setAside('a', '1234')
    device.quota = 0
    write('a', '1')
    device.quota = 1000
    write('a', '2')
    expect($trouble.get()).toEqual([{ code: 'corrupted', key: 'a' }])
  })

  test('takes in what had to wait as soon as this tab makes room', () => {
    write('b', '5678')
    remove('a')
    expect(device.items.get('service-advantage:b')).toBe('5678')
    expect($trouble.get()).toEqual([])
  })

  test('takes in what had to wait as soon as another tab makes room', () => {
    const other = device.tab().storage
    write('b', '5678')
    other.removeItem('service-advantage:a')
    expect(device.items.get('service-advantage:b')).toBe('5678')
  })

  test('does not bring back what another tab has removed', () => {
    const other = device.tab().storage
    write('a', '12345')
    other.removeItem('service-advantage:a')
    expect(read('a')).toBeUndefined()
    expect(device.items.size).toBe(0)
  })
})

describe('setting aside', () => {
  test('moves a text away and tells of it', () => {
    write('q:x', '{broken')
    setAside('q:x', '{broken')
    expect([...device.items]).toEqual([['service-advantage:aside:q:x', '{broken']])
    expect($trouble.get()).toEqual([{ code: 'corrupted', key: 'q:x' }])
  })

  test('never writes over what was set aside before', () => {
    for (const text of ['{one', '{two', '{three']) {
      write('q:x', text)
      setAside('q:x', text)
    }
    expect([...device.items]).toEqual([
      ['service-advantage:aside:q:x', '{one'],
      ['service-advantage:aside:q:x#2', '{two'],
      ['service-advantage:aside:q:x#3', '{three'],
    ])
  })

  test('keeps one copy of the same text', () => {
    for (const text of ['{one', '{one']) {
      write('q:x', text)
      setAside('q:x', text)
    }
    expect(keys()).toEqual(['aside:q:x'])
  })

  test('without room for it leaves the text where it is and goes on in memory', () => {
    write('q:x', '{broken')
    device.quota = 0
    setAside('q:x', '{broken')
    expect(read('q:x')).toBeUndefined()
    expect(write('q:x', 'new')).toBe(false)
    expect(read('q:x')).toBe('new')
    expect([...device.items]).toEqual([['service-advantage:q:x', '{broken']])
    expect($trouble.get()).toContainEqual({ code: 'corrupted', key: 'q:x' })
  })
})

describe('a key that is left alone', () => {
  beforeEach(() => {
    write('a', 'from tomorrow')
    freeze('a', 'newer')
  })

  test('is neither written nor removed in storage', () => {
    write('a', 'of today')
    expect(read('a')).toBe('of today')
    remove('a')
    expect(read('a')).toBeUndefined()
    expect(device.items.get('service-advantage:a')).toBe('from tomorrow')
  })

  test('keeps the value of this page when another tab removes it', () => {
    const other = device.tab().storage
    write('a', 'of today')
    other.removeItem('service-advantage:a')
    expect(read('a')).toBe('of today')
    expect(device.items.size).toBe(0)
  })

  test('goes into a copy as it is stored', () => {
    write('a', 'of today')
    expect(original('a')).toBe('from tomorrow')
  })

  test('goes with everything else when everything is removed', () => {
    clear()
    expect(device.items.size).toBe(0)
    expect(read('a')).toBeUndefined()
  })
})

describe('removing everything', () => {
  test('takes all of this course, also what was set aside and what is in memory, and nothing of another', () => {
    device.items.set('another:a', 'theirs')
    write('b', '{')
    setAside('b', '{')
    write('a', '1')
    device.quota = 0
    write('a', '12')
    clear()
    expect([...device.items]).toEqual([['another:a', 'theirs']])
    expect(keys()).toEqual([])
    expect($trouble.get()).toEqual([])
  })
})

test('a page listens to an event once, however often it asks', () => {
  const port = device.tab()
  connect(port)
  let heard = 0
  const listener = () => heard++
  onPage('pagehide', listener)
  onPage('pagehide', listener)
  port.events.dispatchEvent(new Event('pagehide'))
  expect(heard).toBe(1)
})
