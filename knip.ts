import { readFileSync } from 'node:fs'

const readers: { devDependencies: Record<string, string> } = JSON.parse(
  readFileSync('tests/readers/package.json', 'utf8'),
)

export default {
  entry: [
    'src/arrival/script.ts',
    'src/first-paint/client-frame.ts',
    'src/first-paint/paint.ts',
    'src/prerender/before.ts',
    'src/prerender/draw-screen.tsx',
    'src/prerender/early.ts',
    'src/prerender/without-reply.ts',
    'src/single-file/main.tsx',
    'tests/run.ts',
    'tests/bench/run.ts',
  ],
  ignoreBinaries: ['Xvfb', 'shellcheck'],
  // The tests of the root import them. `repository.test.ts` checks that each is used.
  ignoreDependencies: Object.keys(readers.devDependencies),
  project: ['build/**/*.ts', 'src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
}
