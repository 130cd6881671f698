import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/journeys',
  // Those in the other engines take longest and wait most, so they begin first.
  projects: [
    { name: 'other engines', testMatch: 'engines/*.journey.ts' },
    { name: 'chromium', testMatch: '*.journey.ts', testIgnore: 'engines/**' },
  ],
  globalSetup: './tests/hosting/build-site.ts',
  outputDir: 'node_modules/.cache/keytag/journeys',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // A journey waits for a sixth of its time.
  workers: availableParallelism() + 1,
  // A busy machine upsets a browser now and then. The run's last lines name what passed on the second try.
  retries: process.env.CI ? 1 : 0,
  // Generous: a loaded machine is slow, and what hangs fails all the same.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env.KEYTAG_REPORT
    ? [['list'], ['json', { outputFile: process.env.KEYTAG_REPORT }]]
    : [['list']],
  // A missing control fails in half a minute and not at the end of the test.
  use: { actionTimeout: 30_000, trace: 'off', screenshot: 'off', video: 'off' },
})
