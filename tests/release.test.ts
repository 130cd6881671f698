import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { sumsOfFolder } from '../build/sums.ts'

/* The script of the job that publishes an archive, run in Bash with a stand-in for GitHub's command. */

const Deploy = z.object({
  jobs: z.object({ release: z.object({ steps: z.tuple([z.object({ run: z.string() })]) }) }),
})
const workflow = readFileSync(
  resolve(import.meta.dirname, '../.github/workflows/deploy.yml'),
  'utf8',
)
const [{ run }] = Deploy.parse(parse(workflow)).jobs.release.steps

/** A workspace with the artifact of a site at `/repo/`. */
function workspace(change: (site: string) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const site = join(folder, 'site')
  mkdirSync(join(site, 'callback'), { recursive: true })
  for (const name of ['index.html', 'keytag.html', 'callback/index.html', '.nojekyll']) {
    writeFileSync(join(site, name), `The file ${name}.`)
  }
  writeFileSync(join(site, 'sbom.cdx.json'), '{}')
  writeFileSync(join(site, 'SHA256SUMS'), sumsOfFolder(site))
  change(site)
  mkdirSync(join(folder, 'work'))
  mkdirSync(join(folder, 'bin'))
  const gh = join(folder, 'bin/gh')
  writeFileSync(
    gh,
    `#!/usr/bin/env bash
if [ "$1" = run ]; then tar -cf artifact.tar -C ../site . ; else printf '%s\\n' "$@" > ../told; fi
`,
  )
  chmodSync(gh, 0o755)
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
    BASE: '/repo/',
    GITHUB_RUN_ID: '1',
    GITHUB_REF_NAME: 'v1.2.3',
  }
  const release = () =>
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
      cwd: join(folder, 'work'),
      env,
      stdio: 'pipe',
    })
  return { folder, release }
}

test('a tag publishes the files of the build below their path, with the sums and the packages', () => {
  const { folder, release } = workspace()
  release()
  expect(readFileSync(join(folder, 'told'), 'utf8').split('\n').slice(0, 7)).toEqual([
    'release',
    'create',
    'v1.2.3',
    'keytag.tar.gz',
    'keytag.html',
    'SHA256SUMS',
    'sbom.cdx.json',
  ])
  mkdirSync(join(folder, 'unpacked'))
  execFileSync('tar', ['-xzf', join(folder, 'work/keytag.tar.gz'), '-C', join(folder, 'unpacked')])
  const unpacked = join(folder, 'unpacked/keytag/repo')
  expect(sumsOfFolder(unpacked)).toBe(sumsOfFolder(join(folder, 'site')))
})

test.each(['callback/index.html', 'sbom.cdx.json'])(
  'a file that differs from its sum is not published: %s',
  file => {
    const { folder, release } = workspace(site => {
      writeFileSync(join(site, file), 'Another file.')
    })
    expect(release).toThrow()
    expect(() => readFileSync(join(folder, 'told'))).toThrow('ENOENT')
  },
)
