import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareMachine, whatToDo } from './tools/prepare-machine.ts'
import { type Counts, readJourneys, readUnitTests } from './tools/test-reports.ts'

/*
 * `npm test`: the unit tests, then the journeys, each on all cores. Run at the same time they slow each
 * other until tests reach their timeouts. The last line counts what passed, what failed, and what was
 * skipped if anything was. Words behind `npm test --` go to Playwright.
 */

const folder = mkdtempSync(join(tmpdir(), 'keytag-'))
const reports = { unit: join(folder, 'unit.json'), journeys: join(folder, 'journeys.json') }

const hasBrowser = prepareMachine(process.env, say)
await run([
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${reports.unit}`,
])
if (hasBrowser) {
  await run(['playwright', 'test', ...process.argv.slice(2)], { KEYTAG_REPORT: reports.journeys })
}

const counts: Counts[] = [
  counted(reports.unit, readUnitTests),
  hasBrowser
    ? counted(reports.journeys, readJourneys)
    : { passed: 0, skipped: [], flaky: [], failed: [whatToDo] },
]
rmSync(folder, { recursive: true })
const failed = counts.flatMap(({ failed }) => failed)
const skipped = counts.flatMap(({ skipped }) => skipped)
const passed = counts.reduce((sum, { passed }) => sum + passed, 0)
for (const name of skipped) say(`SKIPPED ${name}`)
for (const { flaky } of counts) for (const name of flaky) say(`PASSED ON THE SECOND TRY ${name}`)
for (const name of failed) say(`FAILED ${name}`)
say(
  `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
)
process.exitCode = failed.length === 0 ? 0 : 1

/** Runs a command to its end. */
function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn('npx', ['--no-install', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  return new Promise(resolve => child.on('close', () => resolve()))
}

/** A missing report means a broken run, which is a failure too. */
function counted(file: string, read: (report: unknown) => Counts): Counts {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    return { passed: 0, skipped: [], flaky: [], failed: [`A run left no report: ${String(error)}`] }
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
