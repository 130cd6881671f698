import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Foreign files and files without text. */
const foreign = /^(node_modules|dist|\.git|\.vite)$|\.(png|svg|ico)$/

function texts(folder = ''): { readonly name: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const name = join(folder, entry.name)
    if (foreign.test(entry.name)) return []
    if (entry.isDirectory()) return texts(name)
    return entry.isFile() ? [{ name, text: read(name) }] : []
  })
}

test('nothing in the repository looks like a live token', () => {
  const files = texts()
  expect(files.length).toBeGreaterThan(500)
  const suspicious = files.filter(({ text }) => /(EAA|IGAA)[A-Za-z0-9]{40,}/.test(text))
  expect(suspicious.map(({ name }) => name)).toEqual([])
})

const Words = z.record(z.string(), z.string())
const { dependencies, devDependencies } = z
  .object({ dependencies: Words, devDependencies: Words })
  .parse(JSON.parse(read('package.json')))
const readers = z
  .object({ devDependencies: Words })
  .parse(JSON.parse(read('tests/readers/package.json'))).devDependencies

test('the page is made of these packages and no others', () => {
  expect(Object.keys(dependencies).sort()).toEqual([
    '@tanstack/react-query',
    '@tanstack/react-virtual',
    'age-encryption',
    'diff',
    'fastest-levenshtein',
    'hono',
    'ical-generator',
    'react',
    'react-dom',
    'react-router-dom',
    'smol-toml',
    'uqr',
    'zod',
  ])
})

test('every dependency has one exact version, and a word in the decision note', () => {
  const note = read('docs/decisions/0008-dependencies.md')
  const all = Object.entries({ ...dependencies, ...devDependencies, ...readers })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  // Type packages belong to their package, and a scope's packages to the scope.
  const named = ([name]: [string, string]) =>
    note.includes(name) || name.startsWith('@types/') || note.includes(`**${name.split('/')[0]}**`)
  expect(all.filter(entry => !named(entry)).map(([name]) => name)).toEqual([])
})

test('each package that reads exports and snippets is imported by a test and by nothing else', () => {
  const imports = texts()
    .filter(({ name }) => /\.tsx?$/.test(name))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/(?:from|import\(?) ?['"]((?:@[^/'"]+\/)?[^./@#'"][^/'"]*)/g)].map(
        ([, imported = '']) => ({ imported, isTest: name.startsWith('tests') }),
      ),
    )
  const uses = (wanted: string) => imports.filter(({ imported }) => imported === wanted)
  const names = Object.keys(readers).filter(name => !name.startsWith('@types/'))
  expect(names.filter(name => uses(name).length === 0)).toEqual([])
  expect(names.filter(name => uses(name).some(({ isTest }) => !isTest))).toEqual([])
})

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.optional(z.string()),
      resolved: z.optional(z.string()),
      link: z.optional(z.boolean()),
    }),
  ),
})

test('npm checks each package’s content and takes packages from the registry alone', () => {
  const lock = Lock.parse(JSON.parse(read('package-lock.json')))
  const installed = Object.entries(lock.packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  )
  expect(installed.length).toBeGreaterThan(100)
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
})

const Workflow = z.object({
  permissions: Words,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.optional(Words),
      needs: z.optional(z.union([z.string(), z.array(z.string())])),
      uses: z.optional(z.string()),
      steps: z.optional(
        z.array(z.object({ uses: z.optional(z.string()), run: z.optional(z.string()) })),
      ),
    }),
  ),
})

test.each(['check.yml', 'deploy.yml'])(
  'the workflow %s uses actions of one commit each, and may do little',
  name => {
    const text = read(`.github/workflows/${name}`)
    const { permissions, jobs } = Workflow.parse(parse(text))
    expect(permissions).toEqual({ contents: 'read' })
    expect(text).not.toContain('pull_request_target')
    for (const [job, { permissions: own = {}, steps = [] }] of Object.entries(jobs)) {
      const mayWrite = Object.entries(own).filter(([, right]) => right === 'write')
      expect(mayWrite.length === 0 || ['attest', 'deploy'].includes(job)).toBe(true)
      // A job that runs packages has no right to sign or publish.
      if (mayWrite.length > 0)
        expect(steps.map(({ run }) => run ?? '').join()).not.toMatch(/\bnp[mx]\b/)
      for (const { uses, run } of steps) {
        if (uses) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
        // Foreign input goes through the environment, never into a script's text.
        expect(run ?? '').not.toContain('${{')
      }
    }
  },
)

test('a commit of main is tested once, and deployed only when its tests have passed', () => {
  const workflow = (name: string) => parse(read(`.github/workflows/${name}`))
  const { jobs } = Workflow.parse(workflow('deploy.yml'))
  expect(jobs.check?.uses).toBe('./.github/workflows/check.yml')
  expect(jobs.build?.needs).toBe('check')
  expect(jobs.deploy?.needs).toEqual(['build', 'rebuild'])
  expect(jobs.rebuild?.needs).toBe('build')
  expect(read('.github/workflows/deploy.yml')).not.toContain('.ci/run')
  const { on: checkedOn } = z.object({ on: z.unknown() }).parse(workflow('check.yml'))
  expect(checkedOn).toEqual({ pull_request: null, workflow_call: null })
})

test('every test that docs/threats.md leans on is there', () => {
  const held = [...read('docs/threats.md').matchAll(/`(tests\/[\w./-]+)`((?: “[^”]+”)+)/g)].flatMap(
    ([, file = '', names = '']) =>
      [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  )
  expect(held.length).toBeGreaterThan(60)
  const lost = held.filter(({ file, name }) => !read(file).includes(name))
  expect(lost).toEqual([])
})
