import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compileAll, together } from '@/build/together'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'together-'))
  mkdirSync(join(root, '_'))
  const scripts = {
    'shared.js': 'let n = 0; export const count = () => ++n',
    'host.js': 'import{count}from"./shared.js";const host=(name)=>({name,n:count()});export{host as h}',
    'single.js': 'import{h}from"./host.js";const s=h("single");export{s as default}',
    'order.js': 'import{h}from"./host.js";const o=h("order");export{o as default}',
  }
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(root, '_', name), code)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('puts the scripts of several units into one, exported by name, and leaves what is shared outside', async () => {
  const units = new Map([
    ['single', '_/single.js'],
    ['order', '_/order.js'],
  ])
  const made = await together(root, units, ['_/shared.js'])
  expect(made.file).toMatch(/^_\/q[\w-]{6}\.js$/)
  expect(made.imports).toEqual(['_/shared.js'])
  const code = readFileSync(join(root, made.file), 'utf8')
  expect(code).toContain('"./shared.js"')
  expect(code.startsWith(`${compileAll}\n`)).toBe(true)
  const found = await import(join(root, made.file))
  expect({ ...found }).toEqual({ single: { name: 'single', n: 1 }, order: { name: 'order', n: 2 } })
  expect((await together(root, units, ['_/shared.js'])).file).toBe(made.file)
})
