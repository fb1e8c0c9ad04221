/** A value nothing can change any more, however deep: tests hand it over to prove that a function leaves its input alone. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part)
    Object.freeze(value)
  }
  return value
}
