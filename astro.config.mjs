import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import remarkCjkFriendly from 'remark-cjk-friendly'
import { fetchAhead } from './src/build/ahead.ts'
import { contentChecks } from './src/build/content-checks.ts'
import { blanks, headingIds, leaveReaderOut, readerOnly, tables } from './src/build/lesson-markdown.ts'
import { tightPolicy } from './src/build/policy.ts'
import { compileAll } from './src/build/together.ts'

// Where the site will live: SITE_URL=https://training.example.org BASE_PATH=/training/ npm run build
const base = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

// Few scripts instead of many small ones: on a slow network each costs a round trip.
const scripts = {
  // What a question is made of. The scripts of the first screen stay as they are: there, compiling is what is waited for.
  postBanner: ({ moduleIds }) => (moduleIds.some((id) => /src.(questions.(?!units)|stores.answering|models.attempt-steps)/.test(id)) ? compileAll : ''),
  entryFileNames: '_/[hash:7].js',
  chunkFileNames: '_/[hash:7].js',
  codeSplitting: {
    groups: [
      { name: 'start', test: /preload-helper|src.(layouts.(late|islands)|ui.json-file|questions.units)/ },
      {
        name: 'stores',
        test: /node_modules.(nanostores|@nanostores.persistent)|src.(stores.(?!unit-state|scenarios|saved|sittings|passport|self|answering|deck-settings|agenda|gap-calculator)|models.attempt\.ts|layouts.(frame|checks)\.ts)/,
      },
      { name: 'preact', test: /node_modules.(preact|@nanostores.preact)|src.(ui.mount|models.numbers|i18n.fill)/ },
      // What scorers share, as one script: each alone is too small for a request.
      { name: 'scoring', test: /src.questions.(parts|placing|choosing)\.ts/ },
      // What results of all tools are shown with: each alone is too small for a request.
      { name: 'results', test: /src.ui.(Announcer|DataTable|chart)\.tsx/ },
      // A question bound to the calculator and the calculator itself share one store: it must exist once.
      { name: 'tools', test: /src.(stores.(unit-state|gap-calculator)|models.(servqual|gap-state))/ },
    ],
  },
}

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  i18n: { locales: ['zh', 'en'], defaultLocale: 'zh', routing: { prefixDefaultLocale: false } },
  integrations: [contentChecks(), preact(), mdx({ recmaPlugins: [leaveReaderOut] }), fetchAhead(), tightPolicy()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [remarkCjkFriendly, blanks, headingIds, readerOnly], rehypePlugins: [tables] }),
  },
  build: { inlineStylesheets: 'always', assets: '_' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: {
      target: ['chrome109', 'safari16.4', 'firefox115'],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { client: { build: { rolldownOptions: { output: scripts } } } },
  },
})
