import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { clipboardReaders } from '#src/core/export/clipboard.ts'
import type { ExportFormat } from '#src/core/export/format.ts'
import { fish } from '#src/core/export/formats/fish.ts'
import { kubernetes } from '#src/core/export/formats/kubernetes.ts'
import { netlify } from '#src/core/export/formats/netlify.ts'
import { shell } from '#src/core/export/formats/shell.ts'
import { vercel } from '#src/core/export/formats/vercel.ts'
import { exportFormats } from '#src/core/export/formats.ts'
import { everything, facebook, intended, page, pageToken, written } from './records.ts'

const folder = mkdtempSync(join(tmpdir(), 'keytag-commands-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const record = facebook([page(1)])
const log = join(folder, 'log')
const clipboard = join(folder, 'clipboard')

/** Stand-ins that record their arguments and standard input. */
for (const tool of ['gh', 'fly', 'npx', 'vercel', 'kubectl', 'curl']) {
  stand(tool, `printf '%s\\n' "$0 $*" >> '${log}'; cat >> '${log}'; printf '\\n' >> '${log}'`)
}
stand('netlify', `printf '%s\\n' "$0 $*" >> '${log}'; cat "$2" >> '${log}'`)
stand('pbpaste', `cat '${clipboard}'`)
// Windows ends lines with CR LF.
stand('powershell.exe', `sed 's/$/\\r/' '${clipboard}'`)

function stand(tool: string, script: string) {
  writeFileSync(join(folder, tool), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, tool), 0o755)
}

/** Runs the command with the text in the clipboard, like a person. */
async function run(
  format: ExportFormat,
  after = '',
  shellPath = '/bin/sh',
  read = 'pbpaste',
): Promise<string> {
  writeFileSync(clipboard, await written(format, record, everything))
  rmSync(log, { force: true })
  const command = format.command?.posix?.(read) ?? ''
  const output = execFileSync(shellPath, ['-c', `${command}\n${after}`], {
    cwd: folder,
    env: { HOME: folder, PATH: `${folder}${delimiter}${process.env.PATH}` },
    encoding: 'utf8',
  })
  return output + (existsSync(log) ? readFileSync(log, 'utf8') : '')
}

const piped = exportFormats.filter(
  ({ id, command }) => command?.posix && !['shell', 'fish', 'vercel', 'netlify'].includes(id),
)

test.each(piped)('$label takes the whole text from the clipboard', async format => {
  const [call = '', ...input] = (await run(format)).split('\n')
  expect(call).toMatch(/^\S+\/(gh|fly|npx|kubectl|curl) /)
  expect(input.join('\n').trimEnd()).toBe((await written(format, record, everything)).trimEnd())
})

test('WSL and Git Bash read the clipboard of Windows, and no line keeps its CR', async () => {
  const windows = clipboardReaders.find(({ id }) => id === 'windows-bash')
  const read = windows?.read('') ?? ''
  expect(read).toMatch(/^powershell\.exe /)
  for (const format of [...piped, vercel]) {
    expect(await run(format, '', '/bin/bash', read)).toBe(await run(format, '', '/bin/bash'))
  }
  const print = `printf %s "$FACEBOOK_PAGE_ACCESS_TOKEN"`
  expect(await run(shell, print, '/bin/bash', read)).toBe(pageToken)
})

test('Vercel is given each variable by itself, its value through standard input', async () => {
  const lines = (await run(vercel)).trimEnd().split('\n')
  const expected = Object.entries(intended(record, everything)).flatMap(([name, value]) => [
    `${join(folder, 'vercel')} env add ${name} production --sensitive --force`,
    value,
  ])
  expect(lines).toEqual(expected)
  // PowerShell would add a line break to each value.
  expect(vercel.command?.powershell).toBeUndefined()
})

test('Kubernetes is applied on its server, so that no annotation repeats the tokens', async () => {
  const [call] = (await run(kubernetes)).split('\n')
  expect(call).toBe(`${join(folder, 'kubectl')} apply --server-side --field-manager=keytag -f -`)
})

test('Netlify reads the lines as a file that is none', async () => {
  const text = await written(netlify, record, everything)
  expect(await run(netlify)).toBe(`${join(folder, 'netlify')} env:import /dev/stdin\n${text}`)
})

test('the shell’s own command sets the variables where it is typed', async () => {
  expect(await run(shell, `printf %s "$FACEBOOK_PAGE_ACCESS_TOKEN"`)).toBe(pageToken)
})

test.skipIf(!existsSync('/usr/bin/fish'))(
  'fish’s own command does so too (skipped where there is no fish)',
  async () => {
    const print = `printf %s "$FACEBOOK_PAGE_ACCESS_TOKEN"`
    expect(await run(fish, print, '/usr/bin/fish')).toBe(pageToken)
  },
)

test('no command holds a value: nothing secret lands in a history', () => {
  for (const { command } of exportFormats) {
    for (const text of [command?.posix?.('pbpaste'), command?.powershell?.('Get-Clipboard -Raw')]) {
      for (const value of Object.values(intended(record, everything))) {
        expect(text ?? '').not.toContain(value)
      }
    }
  }
})
