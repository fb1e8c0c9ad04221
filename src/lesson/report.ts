/**
 * Where "report a mistake" leads: a mail that already says what it is about. Undefined without a contact.
 *
 * @param about what the mail is about, with its revision
 * @example report('course@example.org', 'zh/gaps/gap-5 r1') // => 'mailto:course@example.org?subject=zh%2Fgaps%2Fgap-5%20r1'
 */
export function report(contact: string | undefined, about: string): string | undefined {
  return contact && `mailto:${contact}?subject=${encodeURIComponent(about)}`
}
