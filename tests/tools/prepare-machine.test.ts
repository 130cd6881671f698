import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'

/*
 * A machine is a folder that is the whole PATH: its commands write down how they were called, and those
 * that install put a Chromium there.
 */

// Read when Playwright is imported: a download of its own on this machine is not the machine's of a test.
process.env.PLAYWRIGHT_BROWSERS_PATH = join(tmpdir(), 'keytag-no-browsers')
const { prepareMachine } = await import('./prepare-machine.ts')

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

type Machine = {
  readonly user: number
  /** Each command's shell lines, after it has recorded its call. */
  readonly commands: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

const bringsChromium = ': > "$FOLDER/chromium"'
const asked = /install.*chromium/
const installing = `case "$*" in *install*chromium*) ${bringsChromium};; esac`
const passingOn = 'case "$1" in -n) shift;; esac; [ "$1" = true ] || exec "$@"'

function prepare({ user, commands, environment = {} }: Machine) {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-machine-'))
  folders.push(folder)
  const write = (name: string, lines: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  write('id', `echo ${user}`)
  write('env', 'shift; exec "$@"')
  for (const [name, lines] of Object.entries(commands)) {
    write(name, `echo "${name} $*" >> "$FOLDER/calls"\n${lines}`)
  }
  const said: string[] = []
  const hasChromium = prepareMachine({ PATH: folder, FOLDER: folder, ...environment }, line =>
    said.push(line),
  )
  const calls = join(folder, 'calls')
  return {
    hasChromium,
    said: said.join('\n'),
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
  }
}

// Other systems may have a Chromium outside the PATH.
describe.skipIf(process.platform !== 'linux')('a machine with nothing but Node', () => {
  test('root gets Chromium and the fonts from the system, and is told', () => {
    const { hasChromium, said, calls } = prepare({
      user: 0,
      commands: { 'apt-get': installing, npx: '' },
    })
    expect(hasChromium).toBe(true)
    expect(said).toMatch(/^Installing from the system's packages.*chromium, fonts-/)
    expect(calls).toEqual([
      'apt-get -qq update',
      'apt-get -qq install -y --no-install-recommends chromium fonts-dejavu-core fonts-noto-core',
    ])
  })

  test('sudo that asks no password does the same', () => {
    const { hasChromium, calls } = prepare({
      user: 1000,
      commands: { 'apt-get': installing, sudo: passingOn, npx: '' },
    })
    expect(hasChromium).toBe(true)
    expect(calls.some(call => call.startsWith('sudo -n') && asked.test(call))).toBe(true)
  })

  test('sudo that asks for a password is left alone, and Playwright’s download is tried once', () => {
    const { hasChromium, said, calls } = prepare({
      user: 1000,
      commands: { 'apt-get': installing, sudo: 'exit 1', npx: installing },
    })
    expect(hasChromium).toBe(true)
    expect(said).toContain('trying Playwright’s own download')
    expect(calls).toEqual(['sudo -n true', 'npx --no-install playwright install chromium'])
  })

  test('a system without such a package gets Playwright’s download with its libraries', () => {
    const { hasChromium, calls } = prepare({
      user: 0,
      commands: { 'apt-get': 'exit 100', npx: installing },
    })
    expect(hasChromium).toBe(true)
    expect(calls.at(-1)).toBe('npx --no-install playwright install --with-deps chromium')
  })

  test('it says what to do only when all of that has failed', () => {
    const { hasChromium, said, calls } = prepare({ user: 1000, commands: { npx: 'exit 1' } })
    expect(hasChromium).toBe(false)
    expect(said).toContain('sudo apt-get install chromium')
    expect(calls).toHaveLength(1)
  })

  test('nothing is installed where a Chromium is', () => {
    const { hasChromium, said, calls } = prepare({
      user: 0,
      commands: { chromium: '', 'apt-get': '', npx: '' },
    })
    expect({ hasChromium, said, calls }).toEqual({ hasChromium: true, said: '', calls: [] })
  })

  test('on CI the shells, tools and engines that are missing come too', () => {
    const { calls } = prepare({
      user: 0,
      commands: { chromium: '', fish: '', 'apt-get': '', npx: '' },
      environment: { CI: 'true' },
    })
    expect(calls[1]).toMatch(
      / zsh mksh jq curl age chromium-headless-shell firefox-esr webkit2gtk-driver xvfb xauth$/,
    )
    expect(calls[1]).not.toMatch(/chromium |fish/)
  })
})
