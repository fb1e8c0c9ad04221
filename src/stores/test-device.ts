import { connect, type Port } from '@/stores/engine'

/**
 * A device for tests: one storage, as many tabs as wanted. What one tab writes, the others hear of as a browser tells
 * them: only changes, never the writer itself.
 *
 * @example
 * const device = useDevice()                       // the stores of this test live in its first tab
 * device.quota = 0                                 // nothing fits any more
 * device.tab().storage.setItem('service-advantage:settings', '{"v":1,"theme":"dark"}')   // another tab writes
 */
export class Device {
  /** Everything stored, by full key. */
  readonly items = new Map<string, string>()
  /** Touching storage throws, as with all site data blocked. */
  blocked = false
  /** In bytes, two for each character of key and value. */
  quota = Number.POSITIVE_INFINITY
  /** Events wait until `deliver`: in a real browser another tab hears of a write some time after it. */
  late = false

  private readonly tabs: EventTarget[] = []
  private queue: (() => void)[] = []

  /** Opens one more tab. */
  tab(): Port {
    const events = new EventTarget()
    this.tabs.push(events)
    const storage = this.storageOf(events)
    const blocked = () => this.blocked
    return {
      events,
      get storage() {
        if (blocked()) throw new DOMException('The operation is insecure.', 'SecurityError')
        return storage
      },
    }
  }

  deliver(): void {
    const queue = this.queue
    this.queue = []
    for (const tell of queue) tell()
  }

  /** All tabs come back from the back-forward cache. */
  wake(): void {
    for (const tab of this.tabs) tab.dispatchEvent(new Event('pageshow'))
  }

  /** All tabs are left. */
  leave(): void {
    for (const tab of this.tabs) tab.dispatchEvent(new Event('pagehide'))
  }

  private storageOf(writer: EventTarget): Storage {
    const { items } = this
    const change = (key: string, value: string | null) => {
      if ((items.get(key) ?? null) === value) return
      if (value === null) items.delete(key)
      else items.set(key, value)
      for (const other of this.tabs) {
        if (other !== writer) this.queue.push(() => other.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: value })))
      }
      if (!this.late) this.deliver()
    }
    const methods: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => {
        const rest = [...items].filter(([name]) => name !== key)
        const size = [...rest, [key, value]].reduce((sum, pair) => sum + 2 * pair.join('').length, 0)
        if (size > this.quota) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
        change(key, value)
      },
      removeItem: (key) => change(key, null),
    }
    // Like a real Storage, it lists its items as its own keys.
    return new Proxy(methods as Storage, {
      ownKeys: () => [...items.keys()],
      getOwnPropertyDescriptor: (_, key) => ({ value: items.get(key as string), enumerable: true, configurable: true }),
    })
  }
}

/** A new device, with the stores of this test in its first tab. */
export function useDevice(items: Record<string, unknown> = {}): Device {
  const device = new Device()
  for (const [key, value] of Object.entries(items)) {
    device.items.set(`service-advantage:${key}`, typeof value === 'string' ? value : JSON.stringify(value))
  }
  connect(device.tab())
  return device
}

/** What is stored under a key, without the prefix. */
export function storedIn(device: Device, key: string): unknown {
  const text = device.items.get(`service-advantage:${key}`)
  return text === undefined ? undefined : JSON.parse(text)
}
