import { seedName } from '@/models/result-code'

/**
 * The address of a class check, as phones open it.
 *
 * @param home address of the course home, in its default language, as phones reach it
 * @param path of the module's check below it, with language: `lessons/gaps/check/`
 * @example classAddress('https://intranet.example/training/', 'en/lessons/gaps/check/', 7)
 * // => 'https://intranet.example/training/en/lessons/gaps/check/#class=0007V'
 */
export function classAddress(home: string, path: string, seed: number): string {
  return `${new URL(path, home).href}#class=${seedName(seed)}`
}

/**
 * The home of the course from what a trainer typed: the scheme may be left out, and what stands behind the path is
 * dropped. Null when it is no address.
 *
 * @example homeFrom('192.168.1.20:4321') // => 'http://192.168.1.20:4321/'
 * @example homeFrom('https://intranet.example/training') // => 'https://intranet.example/training/'
 */
export function homeFrom(typed: string): string | null {
  const text = typed.normalize('NFKC').trim()
  if (!text) return null
  try {
    const { protocol, origin, pathname } = new URL(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `http://${text}`)
    return /^https?:$/.test(protocol) ? `${origin}${pathname.replace(/\/*$/, '/')}` : null
  } catch {
    return null
  }
}

/** Whether a host name means this computer alone, so that no phone reaches it. @example isThisComputer('127.0.0.1') // => true */
export function isThisComputer(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(hostname)
}
