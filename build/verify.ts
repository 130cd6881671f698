import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { BuiltFrom, builtFromFile } from './built-from.ts'
import { compareLive, type LiveFault, type Outcome, outcomeOf } from './compare-live.ts'
import { foreignSettings } from './foreign-settings.ts'
import { readSettings } from './settings.ts'
import { sumOfBuild, sumsFile } from './sums.ts'

/*
 * `npm run verify -- https://host/base/ [--app-id 1234567] [--source https://host/owner/name]`: builds the
 * commit that a live copy names, and compares every live file with it. The commit must be in the history of
 * this checkout, because its build runs here. The settings are the copy's own word, so they are shown, and
 * compared with the expected ones.
 */

const exitCodes: Readonly<Record<Outcome | 'commit-not-here', number>> = {
  same: 0,
  differs: 1,
  /** No comparison took place, or not of every file. */
  unknown: 2,
  /** The copy names a commit that the history here does not have. */
  'commit-not-here': 3,
}

const words: Readonly<Record<LiveFault['kind'], string>> = {
  differs: 'differs',
  missing: 'is not there',
  moved: 'leads to another address',
  unreachable: 'cannot be reached',
  extra: 'is in the live SHA256SUMS, and this build has no such file',
}

try {
  process.exitCode = exitCodes[await verify()]
} catch (fault) {
  say(fault instanceof Error ? fault.message : 'The comparison failed.')
  say('The copy could not be compared. This says nothing about its files.')
  process.exitCode = exitCodes.unknown
}

/** @throws Error if the copy cannot be compared */
async function verify(): Promise<keyof typeof exitCodes> {
  const { positionals, values } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: { 'app-id': { type: 'string' }, source: { type: 'string' } },
  })
  const address = positionals[0] ?? ''
  if (!URL.canParse(address)) {
    throw new Error('Say which copy: npm run verify -- https://host/base/')
  }
  const base = new URL(address.replace(/\/?$/, '/'))
  if (!isCheckout()) {
    throw new Error(
      'This folder is no git checkout. Get one: git clone, then npm ci in its folder.',
    )
  }
  const told = await toldBy(base)
  const commit = told.commit ?? git('rev-parse', 'HEAD')
  if (told.commit === undefined) {
    say('The copy names no commit. It is compared with the one that is checked out here.')
  }
  if (!isKnown(commit)) {
    say(`The copy says that it was built from the commit ${commit}.`)
    say(
      isStored(commit)
        ? 'That commit is stored here, but not in the history of what is checked out. Check out the newest ' +
            'main branch (git switch main && git pull) and try again.'
        : 'That commit is not in this checkout. Fetch what is new (git pull) and try again.',
    )
    say(
      'Nothing was compared. If the newest history does not have the commit either, the copy was built from ' +
        'other sources than these: do not log in there.',
    )
    return 'commit-not-here'
  }
  say(`Building ${git('log', '-1', '--format=%h of %cs, “%s”', commit)}`)
  say('with the settings that the copy names:')
  say(`  App ID: ${told.metaAppId || 'none, people type their own'}`)
  say(`  source: ${told.source ?? 'none'}`)
  say(`  base: ${told.base}`)

  const workspace = mkdtempSync(join(tmpdir(), 'keytag-verify-'))
  const source = join(workspace, 'source')
  try {
    git('worktree', 'add', '--detach', source, commit)
    const { own } = readSettings(source, {
      VITE_META_APP_ID: values['app-id'] ?? '',
      KEYTAG_SOURCE: values.source ?? '',
    })
    const foreign = foreignSettings(told, own)
    for (const sentence of foreign) say(sentence)
    if (foreign.length > 0) return 'differs'
    const folder = build(source, commit, told)
    saySum(folder)
    return await compared(folder, base)
  } finally {
    // A failure here must not hide the one before it.
    try {
      git('worktree', 'remove', '--force', source)
    } catch {
      say(`The checkout in ${source} could not be removed. Run: git worktree prune`)
    }
    rmSync(workspace, { recursive: true, force: true })
  }
}

async function toldBy(base: URL): Promise<BuiltFrom> {
  const answer = await live(new URL(builtFromFile, base)).catch(() => undefined)
  if (!answer) throw new Error(`${base.href} cannot be reached.`)
  if (!answer.ok) {
    throw new Error(
      `${base.href} answers ${answer.status} for ${builtFromFile}. It is no copy of Keytag, or an older one.`,
    )
  }
  const told = BuiltFrom.safeParse(await answer.json().catch(() => undefined))
  if (!told.success) throw new Error(`${builtFromFile} of this copy cannot be read.`)
  return told.data
}

async function compared(folder: string, base: URL): Promise<Outcome> {
  const { compared, faults } = await compareLive(folder, base, live)
  for (const { address, kind } of faults) say(`  ${base.href}${address} ${words[kind]}`)
  const outcome = outcomeOf(faults)
  say(
    outcome === 'same'
      ? `All ${compared} addresses give the bytes of this build.`
      : outcome === 'differs'
        ? 'The copy differs from this build.'
        : 'Some addresses gave no answer. All others give the bytes of this build.',
  )
  say(
    'This says nothing about files that nobody listed, nor about what the host sends to others or tomorrow.',
  )
  return outcome
}

/** Builds of older commits write no list of sums. */
function saySum(folder: string): void {
  const list = join(folder, sumsFile)
  if (!existsSync(list)) return
  say(`The sum of this build is ${sumOfBuild(readFileSync(list, 'utf8'))}`)
}

/** Builds a checkout with the packages that its lock file names. Returns the folder of the files. */
function build(source: string, commit: string, settings: BuiltFrom): string {
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

/** @throws Error if this checkout has only a part of the history */
function isKnown(commit: string): boolean {
  if (succeeds('merge-base', '--is-ancestor', commit, 'HEAD')) return true
  if (git('rev-parse', '--is-shallow-repository') === 'true') {
    throw new Error('This checkout has only a part of the history: git fetch --unshallow')
  }
  return false
}

/** True for a commit of any branch. */
function isStored(commit: string): boolean {
  return succeeds('cat-file', '-e', `${commit}^{commit}`)
}

function isCheckout(): boolean {
  return succeeds('rev-parse', '--verify', 'HEAD')
}

function succeeds(...words: readonly string[]): boolean {
  try {
    git(...words)
    return true
  } catch {
    return false
  }
}

function live(url: URL): Promise<Response> {
  return fetch(url, { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(60_000) })
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function say(line: string): void {
  stdout.write(`${line}\n`)
}
