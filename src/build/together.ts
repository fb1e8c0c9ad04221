import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * First line of a script: the browser compiles all of it while it loads. Without it a function is compiled when it is called
 * for the first time, and the first Check calls most of a question's functions at once, while somebody waits. Chromium knows
 * it (https://v8.dev/blog/explicit-compile-hints), for others it is a comment.
 */
export const compileAll = '//# allFunctionsCalledOnLoad'

/**
 * One script for the question types of a page, made of built ones: each type alone is too small for a request of its own,
 * and all of them together are too heavy for a page that needs five.
 *
 * Its exports are the units by name. What `apart` names stays outside and is imported as before: scripts that other units
 * use as well, and whose state must exist once.
 *
 * @param root folder of the built site
 * @param units unit -> its script, below `root`
 * @param apart scripts that are not taken in, below `root`
 * @returns the new script and what it imports, below `root`
 */
export async function together(root: string, units: ReadonlyMap<string, string>, apart: readonly string[]): Promise<{ file: string; imports: string[] }> {
  const entry = 'questions'
  const folder = '_'
  const outside = new Set(apart.map((file) => basename(file)))
  const source = [...units].map(([unit, file]) => `export { default as ${unit} } from ${JSON.stringify(join(root, file))}`).join('\n')
  const bundle = await rolldown({
    input: entry,
    external: (id) => outside.has(basename(id)),
    plugins: [{ name: entry, resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) }],
  })
  const { output } = await bundle.generate({ minify: true, format: 'esm', postBanner: compileAll })
  await bundle.close()
  const code = output[0].code.replace(/(["'`])(?:[^"'`]*\/)?([\w-]+\.js)\1/g, (text, _, file: string) => (outside.has(file) ? `"./${file}"` : text))
  const file = `${folder}/q${createHash('sha256').update(code).digest('base64url').slice(0, 6)}.js`
  await writeFile(join(root, file), code)
  return { file, imports: output[0].imports.map((one) => `${folder}/${basename(one)}`) }
}
