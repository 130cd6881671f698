import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as readDotenv } from 'dotenv'
import fc from 'fast-check'
import { load as readJsYaml } from 'js-yaml'
import { parse as readToml } from 'smol-toml'
import { expect, test } from 'vitest'
import { parse as readYaml } from 'yaml'
import type { ExportFormat } from '#src/core/export/format.ts'
import { dotenv } from '#src/core/export/formats/dotenv.ts'
import { fish } from '#src/core/export/formats/fish.ts'
import { github } from '#src/core/export/formats/github.ts'
import { json } from '#src/core/export/formats/json.ts'
import { jsonFlat } from '#src/core/export/formats/json-flat.ts'
import { powershell } from '#src/core/export/formats/powershell.ts'
import { shell } from '#src/core/export/formats/shell.ts'
import { toml } from '#src/core/export/formats/toml.ts'
import { yaml } from '#src/core/export/formats/yaml.ts'
import { anyChoices, anyRecord, everything, facebook, intended, page, written } from './records.ts'

/** A reader must find exactly the intended names and values in a text. */
async function readsBack(format: ExportFormat, read: (text: string) => unknown): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyRecord, anyChoices, async (record, choices) => {
      expect(read(await written(format, record, choices))).toEqual(intended(record, choices))
    }),
  )
}

test('dotenv reads the .env', () => readsBack(dotenv, readDotenv))
test('dotenv reads the bare lines for hosts', () => readsBack(github, readDotenv))
test('Docker’s --env-file rules read the .env', () => readsBack(dotenv, readAsDocker))
test('JSON.parse reads the flat JSON', () => readsBack(jsonFlat, JSON.parse))
test('yaml reads the YAML', () => readsBack(yaml, text => readYaml(text)))
test('yaml reads the YAML as YAML 1.1, where NO is false', () =>
  readsBack(yaml, text => readYaml(text, { version: '1.1' })))
test('a name of one’s own that YAML 1.1 takes for a number stays a name', async () => {
  const naming = { scheme: 'own', prefix: '', own: { pageId: 'E0' } } as const
  const text = await written(yaml, facebook([page(1)]), { ...everything, naming })
  expect(readYaml(text, { version: '1.1' })).toMatchObject({ E0: '134895793791911' })
})
test('js-yaml reads the YAML', () => readsBack(yaml, text => readJsYaml(text)))
test('smol-toml reads the TOML', () => readsBack(toml, text => readToml(text)))

// One process per reader with two hundred cases, not one process per case.
const sourcing = { sh: dotenv, bash: dotenv, 'sh ': shell, 'bash ': shell }
for (const [name, format] of Object.entries(sourcing)) {
  test(`${name.trim()} sources the ${format.label} text, and runs nothing in it`, async () => {
    const files = await samples(format)
    const script = files
      .map(({ path }) => `( set -a; . '${path}'; /usr/bin/env -0 ); printf '%s\\0' '=case='`)
      .join('\n')
    expectCases(run([name.trim()], script), files)
  })
}

test.skipIf(!existsSync('/usr/bin/fish'))(
  'fish sources the fish text, and runs nothing in it (skipped where there is no fish)',
  async () => {
    const files = await samples(fish)
    const script = files
      .map(
        ({ path, values }) =>
          `source '${path}'; /usr/bin/env -0; printf '%s\\0' '=case='; ${Object.keys(values)
            .map(name => `set -e ${name};`)
            .join(' ')}`,
      )
      .join('\n')
    expectCases(run(['fish', '-N'], script), files)
  },
)

test('PowerShell’s text is nothing but assignments of single-quoted words', async () => {
  await readsBack(powershell, text =>
    Object.fromEntries(
      text
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(line => /^\$Env:([A-Z0-9_]+) = '([\w.:|-]+)'$/.exec(line)?.slice(1) ?? ['?', line]),
    ),
  )
})

test.skipIf(!existsSync('/usr/bin/jq'))(
  'jq reads every ID of the full record as text (skipped where there is no jq)',
  async () => {
    const id = '17841405793187219'
    const text = await written(
      json,
      facebook([page(1, { id, instagramAccount: { id, username: undefined } })]),
      everything,
    )
    const read = execFileSync(
      '/usr/bin/jq',
      ['-r', '.pages[0] | .page_id, .instagram_account_id, (.page_id | type)'],
      { input: text, encoding: 'utf8' },
    )
    expect(read).toBe(`${id}\n${id}\nstring\n`)
  },
)

/** docker/cli, `opts/file.go`: whole lines, `#` only at the start, everything behind the first `=`. */
function readAsDocker(text: string): Record<string, string> {
  const lines = text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

type Sample = { readonly path: string; readonly values: Record<string, string> }

const folder = mkdtempSync(join(tmpdir(), 'keytag-exports-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

async function samples(format: ExportFormat): Promise<readonly Sample[]> {
  const cases = fc.sample(fc.tuple(anyRecord, anyChoices), 200)
  return Promise.all(
    cases.map(async ([record, choices], index) => {
      const path = join(folder, `${format.id}-${index}`)
      writeFileSync(path, await written(format, record, choices))
      return { path, values: intended(record, choices) }
    }),
  )
}

/** The environment at each mark, starting from an empty one. */
function run(shell: readonly string[], script: string): readonly Record<string, string>[] {
  const mark = "printf '%s\\0' '=case='"
  const path = join(folder, `script.${shell[0]}`)
  writeFileSync(path, `/usr/bin/env -0; ${mark}\n${script}\n`)
  const output = execFileSync('/usr/bin/env', ['-i', `HOME=${folder}`, ...shell, path], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const [baseline = '', ...cases] = output.split('=case=\0')
  const own = new Set(toPairs(baseline).map(([name]) => name))
  return cases
    .slice(0, -1)
    .map(text => Object.fromEntries(toPairs(text).filter(([name]) => !own.has(name))))
}

function toPairs(text: string): readonly (readonly [string, string])[] {
  return text
    .split('\0')
    .filter(Boolean)
    .map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
}

function expectCases(read: readonly Record<string, string>[], files: readonly Sample[]): void {
  // The file that a hostile name would have created.
  expect(existsSync(join(folder, 'owned'))).toBe(false)
  expect(read).toHaveLength(files.length)
  read.forEach((values, index) => {
    expect(values).toEqual(files[index]?.values)
  })
}
