// `npm test`: every test, in two runs. The last line counts what passed and what failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'keytag-'))
const counts = { passed: 0, failed: 0 }
/** What failed, said again at the end: the end is what is read of a long log. */
const failures = []

const unit = join(folder, 'unit.json')
run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${unit}`])
count(unit, ({ numPassedTests, numFailedTests, numFailedTestSuites, success, testResults }) => {
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.filter(result => result.status === 'failed')
    for (const { fullName } of failed) failures.push(`${name}: ${fullName}`)
    if (status === 'failed' && failed.length === 0) failures.push(`${name}: ${message}`)
  }
  // A file that could not be read has no tests to count.
  return [numPassedTests, numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites))]
})

if (haveChromium()) {
  const journeys = join(folder, 'journeys.json')
  run(['playwright', 'test', ...process.argv.slice(2)], { KEYTAG_REPORT: journeys })
  count(journeys, ({ stats, errors, suites }) => {
    failures.push(...failedSpecs(suites), ...errors.map(error => error.message ?? 'An error.'))
    return [stats.expected, stats.unexpected + stats.flaky + errors.length]
  })
} else {
  say(
    [
      'The journeys need Chromium, and none was found or could be installed. Any of these will do:',
      '  Debian, Ubuntu   sudo apt-get install chromium',
      '  macOS            brew install --cask chromium',
      '  anywhere         CHROMIUM=/path/to/chrome npm test',
    ].join('\n'),
  )
  counts.failed += 1
}

rmSync(folder, { recursive: true })
for (const failure of failures) say(`FAILED ${failure}`)
say(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1

function run(words, env = {}) {
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  return status === 0
}

function failedSpecs(suites = []) {
  return suites.flatMap(({ file, specs = [], suites: inner }) => [
    ...specs.filter(spec => !spec.ok).map(spec => `${file}:${spec.line} ${spec.title}`),
    ...failedSpecs(inner),
  ])
}

/** A report that is not there is a run that broke off: that is a failure too. */
function count(file, read) {
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')))
    counts.passed += passed
    counts.failed += failed
  } catch {
    counts.failed += 1
  }
}

function haveChromium() {
  const find = () => run(['tsx', 'tests/hosting/have-chromium.ts'])
  if (find()) return true
  say('No Chromium on this machine: installing one for the journeys.')
  run(['playwright', 'install', 'chromium'])
  return find()
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
