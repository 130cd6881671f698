import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readWorkflow, type Step } from '#tests/workflow-audits.ts'

/*
 * shellcheck reads the script of CI and those of the workflows. It is a program of its own (`apt-get install
 * shellcheck`), so the tests are skipped where it is not installed.
 */

const isHere = spawnSync('shellcheck', ['--version']).status === 0
const root = resolve(import.meta.dirname, '..')

/** Checks that it leaves out unless they are asked for, and that find a lost failure or a name that nothing sets. */
const more = [
  'check-extra-masked-returns',
  'check-set-e-suppressed',
  'check-unassigned-uppercase',
  'quote-safe-variables',
]

/** Variables of GitHub's that the scripts may read. */
const github = ['GITHUB_OUTPUT', 'GITHUB_REF_NAME', 'GITHUB_RUN_ID', 'GITHUB_STEP_SUMMARY']

function faultsOf(script: string): readonly string[] {
  const { stdout, status } = spawnSync(
    'shellcheck',
    ['--format', 'gcc', '--enable', more.join(), '-'],
    { input: script, encoding: 'utf8' },
  )
  expect(status).toBeLessThan(2)
  return stdout.split('\n').filter(Boolean)
}

/** A step's script as GitHub runs it: with its options and its variables. */
function asRun({ run = '', shell, env = {} }: Pick<Step, 'run' | 'shell' | 'env'>): string {
  const names = [...github, ...Object.keys(env)]
  const options = shell === 'bash' ? 'set -eo pipefail' : 'set -e'
  return ['#!/bin/bash', options, ...names.map(name => `export ${name}=''`), run].join('\n')
}

const folder = join(root, '.github/workflows')
const scripts = readdirSync(folder).flatMap(name =>
  readWorkflow(readFileSync(join(folder, name), 'utf8')).steps.flatMap(step =>
    step.run === undefined ? [] : [{ name, script: asRun(step) }],
  ),
)

test.skipIf(!isHere)('shellcheck finds nothing in the script of CI', () => {
  expect(faultsOf(readFileSync(join(root, '.ci/run'), 'utf8'))).toEqual([])
})

test.skipIf(!isHere)('shellcheck finds nothing in the scripts of the workflows', () => {
  expect(scripts.length).toBeGreaterThan(10)
  for (const { name, script } of scripts) {
    expect([name, script, faultsOf(script)]).toEqual([name, script, []])
  }
})

test.skipIf(!isHere).each([
  ['a variable that nothing sets', 'echo "$TITEL"', 'SC2154'],
  ['a variable without quotes', 'echo $TITLE', 'SC2086'],
  ['a failure that is lost', 'if [ "$(gh issue list)" = 0 ]; then echo none; fi', 'SC2312'],
])('shellcheck would find %s', (_what, run, code) => {
  expect(faultsOf(asRun({ run, env: { TITLE: '' } })).join('\n')).toContain(code)
})

test.skipIf(!isHere)('shellcheck would find a folder that may not be there', () => {
  expect(faultsOf('#!/bin/bash\ncd "$1"').join('\n')).toContain('SC2164')
})
