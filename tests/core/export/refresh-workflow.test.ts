import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { refreshWorkflow } from '#src/core/export/renewal/refresh-workflow.ts'

type Workflow = {
  readonly permissions: unknown
  readonly jobs: { readonly refresh: { readonly steps: readonly { readonly run: string }[] } }
}

const workflow = load(refreshWorkflow) as Workflow
const run = workflow.jobs.refresh.steps[0]?.run ?? ''

/** The step as a runner runs it, with a `curl` and a `gh` that record their input. */
function runStep(answer: string) {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-workflow-'))
  const log = join(folder, 'log')
  writeFileSync(
    join(folder, 'curl'),
    `#!/bin/sh\n{ echo "curl $*"; cat; } >> '${log}'\nprintf %s "$ANSWER"\n`,
  )
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\n{ echo "gh $*"; cat; echo; } >> '${log}'\n`)
  for (const name of ['curl', 'gh']) chmodSync(join(folder, name), 0o755)
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      ANSWER: answer,
      INSTAGRAM_ACCESS_TOKEN: 'IGAAold1',
    },
  })
  const calls = readFileSync(log, 'utf8')
  rmSync(folder, { recursive: true })
  return { status, stdout, stderr, calls }
}

test('is a workflow that may do nothing with its own token', () => {
  expect(workflow.permissions).toEqual({})
  expect(refreshWorkflow).toContain('SECRETS_PAT')
  expect(refreshWorkflow).not.toMatch(/IGAA|EAA/)
})

test('asks with the old token by stdin and stores the new one by stdin', () => {
  const { status, stdout, calls } = runStep('{"access_token":"IGAAnew2","expires_in":5183944}')
  expect(status).toBe(0)
  expect(calls.split('\n')).toEqual([
    'curl -sS -G -K - --data-urlencode grant_type=ig_refresh_token https://graph.instagram.com/refresh_access_token',
    'data-urlencode = "access_token=IGAAold1"',
    'gh secret set INSTAGRAM_ACCESS_TOKEN',
    'IGAAnew2',
    '',
  ])
  expect(stdout).toBe('::add-mask::IGAAnew2\n')
})

test('stores nothing when Instagram refuses, and says why', () => {
  const { status, stderr, calls } = runStep('{"error":{"message":"Session has expired"}}')
  expect(status).toBe(1)
  expect(stderr).toContain('Session has expired')
  expect(calls).not.toContain('gh ')
})

test('a token that the step cannot read is not written into the log either', () => {
  const { status, stdout, stderr, calls } = runStep('{"access_token":"IGAA~new2","expires_in":1}')
  expect(status).toBe(1)
  expect(stdout + stderr).not.toContain('new2')
  expect(calls).not.toContain('gh ')
})
