import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareMachine, whatToDo } from './tools/prepare-machine.ts'
import { type Counts, readJourneys, readUnitTests } from './tools/test-reports.ts'

/*
 * `npm test`: the unit tests and the journeys, at the same time. The last line counts what passed and
 * what failed, and what was skipped if anything was. Words behind `npm test --` go to Playwright.
 */

const folder = mkdtempSync(join(tmpdir(), 'keytag-'))
const reports = { unit: join(folder, 'unit.json'), journeys: join(folder, 'journeys.json') }

const hasBrowser = prepareMachine(process.env, say)
const unit = run(
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${reports.unit}`],
  {},
  'pipe',
)
const journeys =
  hasBrowser &&
  run(['playwright', 'test', ...process.argv.slice(2)], { KEYTAG_REPORT: reports.journeys })
const unitOutput = await unit
await journeys
process.stdout.write(unitOutput)

const counts: Counts[] = [
  counted(reports.unit, readUnitTests),
  hasBrowser
    ? counted(reports.journeys, readJourneys)
    : { passed: 0, skipped: [], failed: [whatToDo] },
]
rmSync(folder, { recursive: true })
const failed = counts.flatMap(({ failed }) => failed)
const skipped = counts.flatMap(({ skipped }) => skipped)
const passed = counts.reduce((sum, { passed }) => sum + passed, 0)
for (const name of skipped) say(`SKIPPED ${name}`)
for (const name of failed) say(`FAILED ${name}`)
say(
  `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
)
process.exitCode = failed.length === 0 ? 0 : 1

/** Runs a command to its end and returns the output that was not shown. */
function run(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  output: 'inherit' | 'pipe' = 'inherit',
): Promise<string> {
  const child = spawn('npx', ['--no-install', ...words], {
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      text += piece.toString()
    })
  }
  return new Promise(resolve => child.on('close', () => resolve(text)))
}

/** A missing report means a broken run, which is a failure too. */
function counted(file: string, read: (report: unknown) => Counts): Counts {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    return { passed: 0, skipped: [], failed: [`A run left no report: ${String(error)}`] }
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
