import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, exit, stdout } from 'node:process'
import { BuiltFrom, builtFromFile } from './built-from.ts'
import { compareLive, type LiveFault } from './compare-live.ts'
import { sumsOfFolder } from './sums.ts'

/*
 * `npm run verify -- https://host/base/`: builds the commit that a live copy names, and compares every
 * live file with it. The copy's word for its commit is not trusted further: the commit must be in the
 * history of this checkout.
 */

const words: Readonly<Record<LiveFault['kind'], string>> = {
  differs: 'differs',
  missing: 'is not there',
  moved: 'leads to another address',
  unreachable: 'cannot be reached',
}

const address = argv[2] ?? ''
if (!URL.canParse(address)) stop('Say which copy: npm run verify -- https://host/base/')
const base = new URL(address.replace(/\/?$/, '/'))

const told = await live(new URL(builtFromFile, base)).catch(() => undefined)
if (!told?.ok) {
  stop(`${base.href} has no ${builtFromFile}. It is no copy of Keytag, or an older one.`)
}
const from = BuiltFrom.safeParse(await told.json().catch(() => undefined))
if (!from.success) stop(`${builtFromFile} of this copy cannot be read.`)
const commit = from.data.commit ?? git('rev-parse', 'HEAD')
if (from.data.commit === undefined) {
  say('The copy names no commit. It is compared with the one that is checked out here.')
}
if (!isKnown(commit)) {
  stop(
    `The copy says it was built from ${commit}, which is not in the history of this checkout. ` +
      'Fetch the newest history (git pull) and try again. If it is still not there, the copy was built ' +
      'from other sources.',
  )
}
say(`Building ${git('log', '-1', '--format=%h of %cs, “%s”', commit)}`)

const workspace = mkdtempSync(join(tmpdir(), 'keytag-verify-'))
try {
  const folder = buildAt(commit, join(workspace, 'source'), from.data)
  const { compared, faults } = await compareLive(folder, base, live)
  for (const { address, kind } of faults) say(`  ${base.href}${address} ${words[kind]}`)
  const sums = await live(new URL('SHA256SUMS', base)).then(
    response => (response.ok ? response.text() : undefined),
    () => undefined,
  )
  if (sums !== undefined && sums !== sumsOfFolder(folder)) {
    say('  SHA256SUMS does not list the sums of this build')
  }
  const isSame = faults.length === 0
  say(
    isSame
      ? `All ${compared} addresses give the bytes of this build.`
      : `${faults.length} of ${compared} addresses differ from this build.`,
  )
  say(
    'This says nothing about files that the build does not have, nor about what the host sends to others.',
  )
  process.exitCode = isSame ? 0 : 1
} finally {
  git('worktree', 'remove', '--force', join(workspace, 'source'))
  rmSync(workspace, { recursive: true, force: true })
}

/** Builds a commit in a checkout of its own, with the packages that its lock file names. */
function buildAt(commit: string, source: string, settings: BuiltFrom): string {
  git('worktree', 'add', '--detach', source, commit)
  const isHere = git('rev-parse', 'HEAD') === commit && existsSync('node_modules')
  const lock = 'package-lock.json'
  if (isHere && readFileSync(lock, 'utf8') === readFileSync(join(source, lock), 'utf8')) {
    symlinkSync(resolve('node_modules'), join(source, 'node_modules'), 'junction')
  } else {
    npm(source, 'ci', '--workspaces=false')
  }
  npm(source, 'run', 'build', '--', '--logLevel', 'warn')
  return join(source, 'dist')

  function npm(cwd: string, ...words: readonly string[]): void {
    execFileSync('npm', words, {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        KEYTAG_BASE: settings.base,
        KEYTAG_COMMIT: settings.commit ?? '',
        KEYTAG_SOURCE: settings.source ?? '',
        VITE_META_APP_ID: settings.metaAppId,
      },
    })
  }
}

function isKnown(commit: string): boolean {
  try {
    git('merge-base', '--is-ancestor', commit, 'HEAD')
    return true
  } catch {
    return false
  }
}

function live(url: URL): Promise<Response> {
  return fetch(url, { redirect: 'manual', cache: 'no-store' })
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function say(line: string): void {
  stdout.write(`${line}\n`)
}

function stop(line: string): never {
  say(line)
  exit(2)
}
