import { expect, test } from 'vitest'
import { readJourneys, readUnitTests } from './test-reports.ts'

const unit = (status: string, fullName: string) => ({ status, fullName })
const file = (assertionResults: readonly unknown[], status = 'passed', message = '') => ({
  name: 'a.test.ts',
  status,
  message,
  assertionResults,
})

test('a unit test counts once, and what failed or was skipped is named', () => {
  const report = {
    success: false,
    numPassedTests: 1,
    testResults: [
      file([unit('passed', 'one'), unit('failed', 'two'), unit('pending', 'three')], 'failed'),
    ],
  }
  expect(readUnitTests(report)).toEqual({
    passed: 1,
    failed: ['a.test.ts: two'],
    flaky: [],
    skipped: ['a.test.ts: three'],
  })
})

test('a file that could not be read has failed, and so has an error outside of a test', () => {
  const unread = { success: false, numPassedTests: 0, testResults: [file([], 'failed', 'Syntax')] }
  expect(readUnitTests(unread).failed).toEqual(['a.test.ts: Syntax'])
  const outside = { success: false, numPassedTests: 1, testResults: [file([unit('passed', 'a')])] }
  expect(readUnitTests(outside).failed).toHaveLength(1)
})

test('a failure is told with the start of its error, without colours', () => {
  const failure = {
    status: 'failed',
    fullName: 'two',
    failureMessages: ['\u001b[31mError\u001b[39m: expected 1 to be 2\n    at a.test.ts:3'],
  }
  const unitTests = {
    success: false,
    numPassedTests: 0,
    testResults: [file([failure], 'failed')],
  }
  expect(readUnitTests(unitTests).failed).toEqual([
    'a.test.ts: two\n    Error: expected 1 to be 2\n        at a.test.ts:3',
  ])
  const spec = {
    file: 'a.journey.ts',
    line: 3,
    title: 'one',
    tests: [{ status: 'unexpected', results: [{ errors: [{ message: 'Timed out' }] }] }],
  }
  expect(readJourneys({ errors: [], suites: [{ specs: [spec] }] }).failed).toEqual([
    'a.journey.ts:3 one\n    Timed out',
  ])
})

test('a unit test that passed the second time is named with its first error', () => {
  const second = { ...unit('passed', 'one'), failureMessages: ['Too early'] }
  const report = { success: true, numPassedTests: 1, testResults: [file([second])] }
  expect(readUnitTests(report)).toEqual({
    passed: 1,
    failed: [],
    flaky: ['a.test.ts: one\n    Too early'],
    skipped: [],
  })
})

test('a journey that passed the second time is named, and one that failed twice has failed', () => {
  const spec = (title: string, status: string) => ({
    file: 'a.journey.ts',
    line: 3,
    title,
    tests: [{ status }],
  })
  const report = {
    errors: [{ message: 'The site was not built.' }],
    suites: [
      {
        specs: [spec('one', 'expected'), spec('two', 'flaky')],
        suites: [{ specs: [spec('three', 'unexpected'), spec('four', 'skipped')] }],
      },
    ],
  }
  expect(readJourneys(report)).toEqual({
    passed: 2,
    failed: ['a.journey.ts:3 three', 'The site was not built.'],
    flaky: ['a.journey.ts:3 two'],
    skipped: ['a.journey.ts:3 four'],
  })
})
