import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asCharacter, plainHan, plainTable } from '@/build/pdf-han'
import { sheetsOf } from '@/build/pdf-sheets'

describe('what there is to print', () => {
  it('are slides, handout and guide of each lesson, by language', () => {
    const files = ['index.html', 'lessons/gaps/index.html', 'lessons/gaps/gap-5/index.html', 'lessons/gaps/check/index.html']
    const faces = ['guide', 'deck', 'present', 'handout'].flatMap((face) => [
      `lessons/gaps/gap-5/${face}/index.html`,
      `en/lessons/gaps/gap-5/${face}/index.html`,
    ])
    expect(sheetsOf([...files, ...faces]).map(({ path, file }) => `${path} ${file}`)).toEqual([
      'en/lessons/gaps/gap-5/deck/ en/gaps-gap-5-slides.pdf',
      'en/lessons/gaps/gap-5/guide/ en/gaps-gap-5-guide.pdf',
      'en/lessons/gaps/gap-5/handout/ en/gaps-gap-5-handout.pdf',
      'lessons/gaps/gap-5/deck/ zh/gaps-gap-5-slides.pdf',
      'lessons/gaps/gap-5/guide/ zh/gaps-gap-5-guide.pdf',
      'lessons/gaps/gap-5/handout/ zh/gaps-gap-5-handout.pdf',
    ])
  })
  it('is nothing in a site without lessons, and that is said', () => {
    expect(() => sheetsOf(['index.html'])).toThrow('run npm run build first')
  })
})

describe('characters for radicals', () => {
  // By Unicode's EquivalentUnifiedIdeograph.txt; 户 instead of its 戶, which no Chinese font draws alike.
  it.each([
    ['⼀', '一'],
    ['⾥', '里'],
    ['⻓', '长'],
    ['⼾', '户'],
    ['一', '一'],
    ['a', 'a'],
  ])('%s is %s', (sign, character) => expect(asCharacter(sign)).toBe(character))

  it('stand in the table of a font, one by one and in ranges', () => {
    expect(plainTable('2 beginbfchar\n<0001> <2F00>\n<0002> <5E97>\nendbfchar')).toBe('2 beginbfchar\n<0001> <4E00>\n<0002> <5E97>\nendbfchar')
    expect(plainTable('1 beginbfrange\n<0010> <0012> <0041>\nendbfrange')).toBe('1 beginbfrange\n<0010> <0012> <0041>\nendbfrange')
    expect(plainTable('1 beginbfrange\n<0010> <0011> <2F00>\nendbfrange')).toBe('2 beginbfrange\n<0010> <0010> <4E00>\n<0011> <0011> <4E28>\nendbfrange')
    expect(plainTable('2 beginbfrange\n<10> <11> <2F00>\n<20> <22> <52A1>\nendbfrange')).toBe(
      '3 beginbfrange\n<10> <10> <4E00>\n<11> <11> <4E28>\n<20> <22> <52A1>\nendbfrange',
    )
    expect(plainTable('1 beginbfchar\n<0001> <D842DFB7>\nendbfchar')).toBe('1 beginbfchar\n<0001> <D842DFB7>\nendbfchar')
  })

  const table = (text: string) => {
    const data = deflateSync(Buffer.from(text))
    return Buffer.concat([Buffer.from(`7 0 obj\n<</Filter /FlateDecode\n/Length ${data.length}>> stream\n`), data, Buffer.from('\nendstream\nendobj\n')])
  }
  const pdf = (text: string) =>
    Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj\n<</ToUnicode 7 0 R>>\nendobj\n'),
      table(text),
      Buffer.from('xref\n0 8\ntrailer\n<</Size 8\n/Root 1 0 R>>\nstartxref\n400\n%%EOF\n'),
    ])

  it('come after what was in the file, which stays', () => {
    const before = pdf('1 beginbfchar\n<0001> <2F00>\nendbfchar')
    const after = Buffer.from(plainHan(before))
    expect(after.subarray(0, before.length)).toEqual(before)
    const added = after.subarray(before.length).toString('latin1')
    const at = Number(/xref\n7 1\n(\d{10}) 00000 n \n/.exec(added)?.[1])
    expect(after.subarray(at, at + 7).toString()).toBe('7 0 obj')
    expect(added).toMatch(/\/Size 8\n\/Root 1 0 R\n\/Prev 400>>/)
    const start = Number(/startxref\n(\d+)/.exec(added)?.[1])
    expect(after.subarray(start, start + 4).toString()).toBe('xref')
    const stream = after.subarray(after.indexOf('stream\n', at) + 7)
    expect(inflateSync(stream).toString()).toContain('<4E00>')
  })
  it('leave a file without radicals alone', () => {
    const file = pdf('1 beginbfchar\n<0001> <5E97>\nendbfchar')
    expect(plainHan(file)).toBe(file)
  })
})
