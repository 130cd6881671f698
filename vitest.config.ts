import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { entries } from './src/core/errors/entries.ts'

/**
 * A leap day in a zone that is a day ahead of most. The screens' tests run there, so that none depends on
 * the date or the zone of the machine. The journeys run at the machine's.
 */
const elsewhere = { KEYTAG_NOW: '2028-02-29T23:30:00Z', TZ: 'Pacific/Apia' }

/** The build puts it into the page. */
const built = { KEYTAG_ERRORS: `${entries.length}` }

/** Tests of screens, which read a clock and write dates. */
const screens = ['tests/{app,simulator,first-paint}/**/*.test.{ts,tsx}']

const shared = {
  setupFiles: ['tests/setup.ts'],
  environment: 'node',
  // Loading Keytag and a window anew for each file took half of the run. `setup.ts` puts back what a file changed.
  isolate: false,
  // A busy machine is slow and not wrong.
  testTimeout: 120_000,
  // The run's last lines name what passed on the second try.
  retry: process.env.CI ? 1 : 0,
}

export default defineConfig({
  test: {
    globalSetup: 'tests/temporary-folder.ts',
    // Tests of screens wait a lot, and each worker has its files from the start.
    maxWorkers: availableParallelism() + 3,
    projects: [
      {
        test: {
          ...shared,
          name: 'screens',
          include: screens,
          env: { ...elsewhere, ...built, ...named(process.env, ['KEYTAG_NOW', 'TZ']) },
        },
      },
      {
        // Those packages name source maps that they do not bring.
        logLevel: 'error',
        test: {
          ...shared,
          name: 'other',
          env: built,
          // Its JSON is imported in a form that the oldest Node refuses.
          server: { deps: { inline: [/@actions\//] } },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...screens],
        },
      },
    ],
  },
})

/** The variables of these names that are set. */
function named(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(name => (environment[name] ? [[name, environment[name]]] : [])),
  )
}
