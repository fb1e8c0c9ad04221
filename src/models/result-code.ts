import type { Drawn } from '@/models/sitting'

/**
 * What came of a class check in eight characters that can be read out or typed, and the name of the check itself in five.
 *
 * A result code has 40 bits: ten questions of two bits (right, sure), six bits of participant number, 14 bits of check.
 * Each character carries five of them. There is no I, L, O or U to be mistaken (Crockford's base 32).
 *
 * The check is a cyclic redundancy code (Peterson & Brown, 1961) with x¹⁴+x⁵+x³+x+1. What was changed is missed only when
 * the change, as a polynomial, can be divided by that one. A change within 14 bits in a row never can be: its degree is
 * too low. One character is five bits in a row, two neighbours are ten, so every wrong character and every swap of
 * neighbours is found. Of the polynomials of this degree this one also finds any two wrong characters that stand apart,
 * which the tests prove by trying all of them. What the check began with, the module, the seed and the questions with
 * their revisions, changes nothing of this: it is the same for both codes.
 */

/** Most questions, and the highest participant number, that a code holds. */
export const mostQuestions = 10
export const mostNumber = 63

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 8
const checkBits = 14
/** x¹⁴+x⁵+x³+x+1 */
const codePolynomial = 0x402b
const seedBits = 20
/** x⁵+x²+1: irreducible, and x has order 31 in it, so that no swap of two characters passes. */
const seedPolynomial = 0x25

/** Seeds are whole numbers from 0 to below this. */
export const seeds = 2 ** seedBits

/** The questions of one class check, the same on every phone. */
export interface ClassSet {
  module: string
  seed: number
  drawn: readonly Drawn[]
}

/** What a code says of a question. `right`: all of its points; a part of them, or a blank, is not right. */
export interface Marked {
  right: boolean
  /** The learner said "sure"; not "I think so", and not nothing. */
  sure: boolean
}

/** What a code says. */
export interface Result {
  /** 1 to 63: handed out by the trainer, so that nobody has to give a name. */
  number: number
  marks: Marked[]
}

/** Why a code was refused. `check`: a character is wrong, or it belongs to another class check. */
export type CodeRefusal = 'length' | 'letter' | 'check'

/**
 * The result of a class check as a code.
 *
 * @throws RangeError for a number that is none from 1 to 63, or marks that are not one for each question of the set
 * @example resultCode({ module: 'gaps', seed: 7, drawn: [{ id: 'gaps/gap-5/sign', rev: 1 }] }, 12, [{ right: true, sure: false }]) // => '68000BQR'
 */
export function resultCode(set: ClassSet, number: number, marks: readonly Marked[]): string {
  if (!isNumber(number)) throw new RangeError(`resultCode requires a number from 1 to ${mostNumber}`)
  if (marks.length !== set.drawn.length || marks.length > mostQuestions) throw new RangeError('resultCode requires a mark for each question of the set')
  const answers = Array.from({ length: mostQuestions }, (_, index) => marks[index]).flatMap((mark) => [mark?.right ? 1 : 0, mark?.sure ? 1 : 0])
  const told = [...bitsOf(number, 6), ...answers]
  return written([...told, ...bitsOf(checkOf(set, told), checkBits)])
}

/**
 * Reads a code. Small letters, O for 0, I or L for 1, full-width letters, blanks and dashes are all understood.
 *
 * @example readResultCode('68oo-obqr', set) // => { number: 12, marks: [{ right: true, sure: false }] }
 * @example readResultCode('68000BRQ', set) // => { refusal: 'check' }
 */
export function readResultCode(text: string, set: ClassSet): Result | { refusal: CodeRefusal } {
  const bits = read(text)
  if (!bits) return { refusal: 'letter' }
  if (bits.length !== codeLength * 5) return { refusal: 'length' }
  const told = bits.slice(0, -checkBits)
  if (checkOf(set, told) !== numberOf(bits.slice(-checkBits))) return { refusal: 'check' }
  const number = numberOf(told.slice(0, 6))
  const pairs = Array.from({ length: mostQuestions }, (_, index) => ({ right: told[6 + 2 * index] === 1, sure: told[7 + 2 * index] === 1 }))
  // Nothing this program writes: nobody has the number 0, and there are no answers to questions that are not.
  if (!isNumber(number) || pairs.slice(set.drawn.length).some(({ right, sure }) => right || sure)) return { refusal: 'check' }
  return { number, marks: pairs.slice(0, set.drawn.length) }
}

/** A code in two groups, to be read and copied. @example grouped('68000BQR') // => '6800 0BQR' */
export function grouped(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`
}

/**
 * A seed as people see and type it: four characters and one of check, which finds any one wrong character and any swap.
 *
 * @throws RangeError for anything but a whole number from 0 to below `seeds`
 * @example seedName(7) // => '0007V'
 */
export function seedName(seed: number): string {
  if (!Number.isInteger(seed) || seed < 0 || seed >= seeds) throw new RangeError(`seedName requires a whole number from 0 to below ${seeds}`)
  const bits = bitsOf(seed, seedBits)
  return written([...bits, ...bitsOf(remainder(bits, seedPolynomial, 5), 5)])
}

/** The seed of a name, read as tolerantly as a code; null when it is none. @example readSeed('ooo7v') // => 7 */
export function readSeed(text: string): number | null {
  const bits = read(text)
  if (bits?.length !== seedBits + 5) return null
  const seed = bits.slice(0, seedBits)
  return remainder(seed, seedPolynomial, 5) === numberOf(bits.slice(seedBits)) ? numberOf(seed) : null
}

/** The seed that goes with a name, of a session for instance: always the same one. @example seedFrom('k3f9') // => 214617 */
export function seedFrom(name: string): number {
  return [...name].reduce((seed, sign) => (seed * 31 + (sign.codePointAt(0) ?? 0)) % seeds, 7)
}

/** Whether a participant may have this number. */
export function isNumber(number: unknown): number is number {
  return Number.isInteger(number) && (number as number) >= 1 && (number as number) <= mostNumber
}

/** The participant number somebody typed, full-width digits too; null when it is none. @example readNumber(' ７') // => 7 */
export function readNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').trim()
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return isNumber(number) ? number : null
}

/** The check over what the set is, then what the code tells. */
function checkOf({ module, seed, drawn }: ClassSet, told: readonly number[]): number {
  const named = [module, seed, ...drawn.map(({ id, rev }) => `${id}@${rev}`)].join('\n')
  // A one first: without it, zeros at the beginning would leave no trace.
  let rest = 1
  for (const byte of new TextEncoder().encode(named))
    for (let place = 7; place >= 0; place -= 1) rest = step(rest, (byte >> place) & 1, codePolynomial, checkBits)
  return remainder(told, codePolynomial, checkBits, rest)
}

/** What is left of bits, as a polynomial times x to the degree, after division. `rest`: what is left of bits before them. */
function remainder(bits: readonly number[], polynomial: number, degree: number, rest = 0): number {
  let left = rest
  for (const bit of bits) left = step(left, bit, polynomial, degree)
  for (let zero = 0; zero < degree; zero += 1) left = step(left, 0, polynomial, degree)
  return left
}

function step(rest: number, bit: number, polynomial: number, degree: number): number {
  const next = (rest << 1) | bit
  return next >> degree ? next ^ polynomial : next
}

function bitsOf(number: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (number >> (count - 1 - index)) & 1)
}

function numberOf(bits: readonly number[]): number {
  return bits.reduce((sum, bit) => sum * 2 + bit, 0)
}

function written(bits: readonly number[]): string {
  return Array.from({ length: bits.length / 5 }, (_, index) => alphabet[numberOf(bits.slice(5 * index, 5 * index + 5))]).join('')
}

/** The bits of what was typed; null when a sign in it stands for none. */
function read(text: string): number[] | null {
  const signs = plain(text).replace(/[\s\p{Pd}_]/gu, '')
  const values = [...signs].map((sign) => alphabet.indexOf(sign))
  return values.includes(-1) ? null : values.flatMap((value) => bitsOf(value, 5))
}

/** As the alphabet has it: full-width signs narrowed, capitals, 0 for O, 1 for I and L. */
function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
}
