import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { createPages } from '../../build/github-pages.ts'

/*
 * `npm run check:fork`: what `docs/own-copy.md` says, from the clone to the served folder. The clone is
 * of the last commit.
 */

const root = resolve(import.meta.dirname, '../..')
const base = '/connect/'
const folder = mkdtempSync(join(tmpdir(), 'keytag-fork-'))
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'

const run = (program: string, ...options: readonly string[]) =>
  execFileSync(program, options, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, VITE_META_APP_ID: '' },
  })

try {
  run('git', 'clone', '--quiet', '--depth', '1', `file://${root}`, '.')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

  const documented = /```json\n([\s\S]*?)\n```/.exec(
    readFileSync(join(folder, 'docs/own-copy.md'), 'utf8'),
  )
  const example = z
    .object({ name: z.string(), colour: z.string(), metaAppId: z.string() })
    .parse(JSON.parse(documented?.[1] ?? ''))
  const whole: unknown = JSON.parse(documented?.[1] ?? '')
  // Indented by four, as many editors do.
  writeFileSync(join(folder, 'keytag.config.json'), JSON.stringify(whole, null, 4))

  run(npx, 'biome', 'check')
  // The tests build the plain copy, whatever the fork's settings are.
  run(npx, 'playwright', 'test', 'built')
  run('npm', 'run', 'build', '--', `--base=${base}`)

  const pages = createPages(join(folder, 'dist'), base)
  const get = async (path: string) => {
    const answer = await pages(new Request(`https://connect.acme.example${path}`))
    return { status: answer.status, text: await answer.text() }
  }
  for (const path of ['', 'callback/', 'callback.html', 'connect/', 'check/', 'help/']) {
    const { status, text } = await get(base + path)
    expect(status === 200, `${path} is answered with 200`)
    expect(text.includes(`data-colour="${example.colour}"`), `${path} has the fork's colour`)
    expect(text.includes(example.name), `${path} has the fork's name`)
    for (const [, file = ''] of text.matchAll(/<(?:link|script)[^>]*(?:src|href)="(\/[^"]+)"/g)) {
      expect((await get(file)).status === 200, `${path} loads ${file}`)
    }
  }
  expect((await get(`${base}nothing/`)).status === 404, 'what does not exist is answered with 404')
  const script = /<script[^>]*src="(\/[^"]+)"/.exec((await get(base)).text)?.[1] ?? ''
  expect((await get(script)).text.includes(example.metaAppId), "the script has the fork's App ID")
  expect(!existsSync(join(folder, 'dist/keytag.config.json')), 'the file itself is not published')
  process.stdout.write('The documented fork is built and served as it should be.\n')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function expect(isTrue: boolean, sentence: string): void {
  if (!isTrue) throw new Error(`Not so: ${sentence}.`)
}
