import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * An author's mistake stops the build, and shows in the dev server's overlay as soon as the file is saved. The same
 * program as `npm run check:content`, run on its own so that it always reads today's files and rules.
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { ok, text } = await check()
        if (ok) logger.info(text.trim().split('\n').at(-1) ?? '')
        else throw new Error(`The content has mistakes.\n\n${text}`)
      },
      'astro:server:setup': ({ server, logger }) => {
        let before = true
        const look = async () => {
          const { ok, text } = await check()
          if (!ok) {
            logger.error(text)
            server.ws.send({ type: 'error', err: { message: text, stack: '', plugin: 'content-checks' } })
          } else if (!before) server.ws.send({ type: 'full-reload' })
          before = ok
        }
        const inContent = (file: string) => /[\\/]content[\\/].+\.(mdx|ya?ml)$/.test(file)
        for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, (file) => inContent(file) && look())
        // A page opened while the content is wrong is told too.
        server.ws.on('connection', () => look())
      },
    },
  }
}

function check(): Promise<{ ok: boolean; text: string }> {
  const program = fileURLToPath(new URL('./check-content.ts', import.meta.url))
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', program], { maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
      resolve({ ok: !error, text: `${stdout}${error ? stderr : ''}` }),
    )
  })
}
