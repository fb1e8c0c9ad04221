import { spawnSync } from 'node:child_process'

// Builds the two variants the tests look at beside dist/: one with the gallery, one that lives under a path.

const variants = [
  { OUT_DIR: 'node_modules/.cache/course/gallery', GALLERY: '1' },
  { OUT_DIR: 'node_modules/.cache/course/subpath', BASE_PATH: '/training/', SITE_URL: 'https://intranet.example' },
]
for (const env of variants) {
  const { status } = spawnSync('npx', ['--no-install', 'astro', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}
