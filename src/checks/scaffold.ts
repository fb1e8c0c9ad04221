/** What marks a sentence that `npm run new` wrote as an example. A lesson that is ready has none of them. */
export const toRewrite = { zh: '（待改写）', en: '(to rewrite)' } as const
