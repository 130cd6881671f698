import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/*
 * A small project of its own stands for Keytag: its build writes its settings and one page. The command runs
 * in a checkout of it, against a host of the test.
 */

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'keytag-verified-'))
const appId = '442224939723604'
const source = 'https://host.example/acme/keytag'
let commit = ''

beforeAll(() => {
  const build = `
    import { mkdirSync, writeFileSync } from 'node:fs'
    const { KEYTAG_COMMIT: commit, KEYTAG_BASE: base, VITE_META_APP_ID: metaAppId, KEYTAG_SOURCE: source } = process.env
    if (metaAppId === '13131313') throw new Error('This build fails.')
    mkdirSync('dist')
    writeFileSync('dist/index.html', '<p>' + metaAppId)
    if (metaAppId === '14141414') writeFileSync('dist/SHA256SUMS', '${'0'.repeat(64)}  index.html\\n')
    writeFileSync('dist/built-from.json', JSON.stringify({ commit, base, metaAppId, source }))
  `
  writeFileSync(join(folder, 'build.mjs'), build)
  writeFileSync(join(folder, 'package.json'), '{"scripts":{"build":"node build.mjs"}}')
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n')
  mkdirSync(join(folder, 'node_modules'))
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'first')
  commit = git('rev-parse', 'HEAD')
})
afterAll(() => rmSync(folder, { recursive: true }))

function git(...words: readonly string[]): string {
  const author = ['user.name=A', 'user.email=a@host.example', 'commit.gpgsign=false']
  return execFileSync('git', [...author.flatMap(each => ['-c', each]), ...words], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()
}

type Files = Readonly<Record<string, string | number>>

/** Files of an honest copy. */
function copy(changes: Readonly<Record<string, unknown>> = {}): Files {
  const told = { commit, base: '/', metaAppId: appId, source, ...changes }
  return {
    '/built-from.json': JSON.stringify(told),
    '/': `<p>${told.metaAppId}`,
    '/index.html': `<p>${told.metaAppId}`,
  }
}

/** Runs the command against a host with these files. A number is a status without a file. */
async function verified(files: Files, ...more: readonly string[]) {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''] ?? 404
    response
      .writeHead(typeof file === 'number' ? file : 200)
      .end(typeof file === 'number' ? '' : file)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  const outcome = await run([`http://127.0.0.1:${port}/`, ...more])
  server.closeAllConnections()
  await new Promise(done => server.close(done))
  return outcome
}

function run(
  words: readonly string[],
  cwd = folder,
): Promise<{ code: number | null; said: string }> {
  return new Promise(done => {
    const child = execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(root, 'build/verify.ts'), ...words],
      { cwd },
      (_fault, stdout, stderr) => done({ code: child.exitCode, said: stdout + stderr }),
    )
  })
}

test('an honest copy passes, and its settings are shown', async () => {
  const { code, said } = await verified(copy(), '--app-id', appId, '--source', source)
  expect(said).toContain(`App ID: ${appId}`)
  expect(said).toContain(`source: ${source}`)
  expect(said).toContain('base: /')
  expect(said).toContain('All 3 addresses give the bytes of this build.')
  expect(code).toBe(0)
})

test('a changed, a missing and a moved file are proven differences', async () => {
  for (const file of ['<p>other', 404, 302]) {
    const { code, said } = await verified({ ...copy(), '/index.html': file })
    expect(said).toContain('The copy differs from this build.')
    expect(code).toBe(1)
  }
})

test('wrong sums are a proven difference', async () => {
  const { code, said } = await verified({ ...copy(), '/SHA256SUMS': 'other' })
  expect(said).toContain('SHA256SUMS differs')
  expect(code).toBe(1)
})

test('the sum of the build is said, where the build writes a list of sums', async () => {
  const list = `${'0'.repeat(64)}  index.html\n`
  const { code, said } = await verified({
    ...copy({ metaAppId: '14141414' }),
    '/SHA256SUMS': list,
  })
  const sum = createHash('sha256').update(list).digest('hex')
  expect(said).toContain(`The sum of this build is ${sum}\n`)
  expect(said).toContain('All 4 addresses give the bytes of this build.')
  expect(code).toBe(0)
  expect((await verified(copy())).said).not.toContain('The sum of this build')
})

test('a commit that is not here has its own exit code, and what to do is said', async () => {
  const { code, said } = await verified(copy({ commit: 'f'.repeat(40) }))
  expect(said).toContain('f'.repeat(40))
  expect(said).toContain('That commit is not in this checkout. Fetch what is new (git pull)')
  expect(said).toContain('Nothing was compared.')
  expect(said).not.toContain('Building')
  expect(code).toBe(3)
})

test('a commit of another branch is not built, and what to do is said', async () => {
  const other = git('commit-tree', `${commit}^{tree}`, '-m', 'of another branch')
  const { code, said } = await verified(copy({ commit: other }))
  expect(said).toContain('not in the history of what is checked out')
  expect(said).toContain('git switch main')
  expect(said).not.toContain('Building')
  expect(code).toBe(3)
})

test('a folder without git says how to get one', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'keytag-no-git-'))
  const { code, said } = await run(['http://127.0.0.1:9/'], elsewhere)
  rmSync(elsewhere, { recursive: true })
  expect(said).toContain('This folder is no git checkout')
  expect(code).toBe(2)
})

test('a file that the live sums list and the build does not have is named', async () => {
  const line = `${'0'.repeat(64)}  assets/more.js\n`
  const { code, said } = await verified({ ...copy(), '/SHA256SUMS': `${line}\u001b[2J` })
  expect(said).toContain(
    'assets/more.js is in the live SHA256SUMS, and this build has no such file',
  )
  expect(said).not.toContain('\u001b')
  expect(code).toBe(1)
})

test('a copy with another app or another source differs, though it says so itself', async () => {
  const app = await verified(copy({ metaAppId: '111111111111111' }), '--app-id', appId)
  expect(app.said).toContain(`The copy’s App ID is 111111111111111, and ${appId} was expected.`)
  expect(app.code).toBe(1)
  const other = await verified(copy({ source: 'https://evil.example/keytag' }), '--source', source)
  expect(other.said).toContain(
    `names the source https://evil.example/keytag, and ${source} was expected`,
  )
  expect(other.code).toBe(1)
})

test('a copy that cannot be compared is not said to differ', async () => {
  const cases: readonly (readonly [Files, string])[] = [
    [{}, 'answers 404 for built-from.json'],
    [{ '/built-from.json': '{"base":"\\u001b[2J"}' }, 'cannot be read'],
    [{ ...copy(), '/index.html': 503 }, 'cannot be reached'],
    [copy({ metaAppId: '13131313' }), 'npm run build'],
  ]
  for (const [files, words] of cases) {
    const { code, said } = await verified(files)
    expect(said).toContain(words)
    expect(code).toBe(2)
  }
  expect((await run(['http://127.0.0.1:9/'])).code).toBe(2)
  expect((await run([])).code).toBe(2)
})

test.each([
  { verify: 0, fails: false, alarms: false },
  { verify: 1, fails: false, alarms: true },
  { verify: 2, fails: true, alarms: false },
  { verify: 3, fails: false, alarms: true },
  { verify: 127, fails: true, alarms: false },
])(
  'the daily run raises the alarm for a proven difference and for a foreign commit: $verify',
  async ({ verify, fails, alarms }) => {
    const workflow = readFileSync(join(root, '.github/workflows/watch.yml'), 'utf8')
    const script = /- id: compare\n[\s\S]*?run: \|\n([\s\S]*?)\n {8}shell/.exec(workflow)?.[1] ?? ''
    const bin = mkdtempSync(join(tmpdir(), 'keytag-npm-'))
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "$@" > '${bin}/words'\nexit ${verify}\n`)
    chmodSync(join(bin, 'npm'), 0o755)
    const output = join(bin, 'output')
    const code = await new Promise<number | null>(done => {
      const child = execFile(
        'bash',
        ['-eo', 'pipefail', '-c', script],
        {
          env: {
            PATH: `${bin}:${process.env.PATH}`,
            GITHUB_OUTPUT: output,
            ADDRESS: 'https://host.example/',
            APP_ID: appId,
            SOURCE: source,
          },
        },
        () => done(child.exitCode),
      )
    })
    expect(readFileSync(join(bin, 'words'), 'utf8')).toBe(
      `run --silent verify -- https://host.example/ --source ${source} --app-id ${appId}\n`,
    )
    expect(code !== 0).toBe(fails)
    expect(existsSync(output) && readFileSync(output, 'utf8').includes('differs=true')).toBe(alarms)
    rmSync(bin, { recursive: true })
  },
)
