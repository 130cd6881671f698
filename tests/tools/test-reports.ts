import { stripVTControlCharacters } from 'node:util'
import * as z from 'zod'

/**
 * The result of a run. Failed tests are named with the start of their error, and skipped ones by name,
 * because people read only the end of a long log.
 */
export type Counts = {
  readonly passed: number
  readonly failed: readonly string[]
  /** Passed on the second try. The run goes on, and someone should look at them. */
  readonly flaky: readonly string[]
  readonly skipped: readonly string[]
}

const VitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
})

export function readUnitTests(report: unknown): Counts {
  const { success, numPassedTests, testResults } = VitestReport.parse(report)
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages }) => ({
      text: withReason(`${name}: ${fullName}`, failureMessages),
      status: status === 'passed' && failureMessages.length > 0 ? 'flaky' : status,
    })),
  )
  const named = (...states: readonly string[]) =>
    tests.filter(({ status }) => states.includes(status)).map(({ text }) => text)
  // An unreadable file has no tests to count.
  const unread = testResults
    .filter(file => file.status === 'failed' && file.assertionResults.every(isNotFailed))
    .map(({ name, message }) => `${name}: ${message ?? 'could not be run'}`)
  const failed = [...named('failed'), ...unread]
  return {
    passed: numPassedTests,
    failed: success || failed.length > 0 ? failed : ['The unit tests: an error outside of a test'],
    flaky: named('flaky'),
    skipped: named('pending', 'skipped', 'todo', 'disabled'),
  }
}

/** The name of a test, and the first lines of each of its errors. */
function withReason(name: string, messages: readonly string[]): string {
  const lines = messages.flatMap(message =>
    stripVTControlCharacters(message).trim().split('\n').slice(0, 14),
  )
  return [name, ...lines.map(line => `    ${line}`)].join('\n')
}

function isNotFailed({ status }: { readonly status: string }): boolean {
  return status !== 'failed'
}

const Spec = z.object({
  file: z.string(),
  line: z.number(),
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z
        .array(z.object({ errors: z.array(z.object({ message: z.string().default('') })) }))
        .default([]),
    }),
  ),
})
const Suite = z.object({
  specs: z.array(Spec).default([]),
  get suites() {
    return z.array(Suite).default([])
  },
})
type Suite = z.infer<typeof Suite>
const PlaywrightReport = z.object({
  suites: z.array(Suite),
  errors: z.array(z.object({ message: z.string().optional() })),
})

export function readJourneys(report: unknown): Counts {
  const { suites, errors } = PlaywrightReport.parse(report)
  const journeys = suites.flatMap(specsOf).flatMap(({ file, line, title, tests }) =>
    tests.map(({ status, results }) => ({
      text: withReason(
        `${file}:${line} ${title}`,
        results.flatMap(({ errors }) => errors.map(({ message }) => message)),
      ),
      status,
    })),
  )
  const named = (...states: readonly string[]) =>
    journeys.filter(({ status }) => states.includes(status)).map(({ text }) => text)
  return {
    passed: named('expected', 'flaky').length,
    failed: [...named('unexpected'), ...errors.map(({ message }) => message ?? 'An error')],
    flaky: named('flaky'),
    skipped: named('skipped'),
  }
}

function specsOf({ specs, suites }: Suite): readonly z.infer<typeof Spec>[] {
  return [...specs, ...suites.flatMap(specsOf)]
}
