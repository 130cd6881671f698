import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
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

test.each(['CONTRIBUTING.md', 'docs/architecture.md', 'src/simulator/README.md'])(
  'every file and folder that %s names is there',
  document => {
    const paths = texts().map(({ name }) => `/${name.replaceAll('\\', '/')}`)
    // A name may be the end of a path: its sentence says the rest.
    const isThere = (name: string) =>
      paths.some(path =>
        name.endsWith('/') ? path.includes(`/${name}`) : path.endsWith(`/${name}`),
      )
    const named = [
      ...read(document).matchAll(
        /`((?:[\w.-]+\/)*(?:[\w.-]+\.(?:ts|tsx|css|md|json)|[\w.-]+\/))`/g,
      ),
    ]
    expect(named.length).toBeGreaterThan(15)
    expect(named.map(([, name = '']) => name).filter(name => !isThere(name))).toEqual([])
  },
)

test.each(['src/core', 'src/app/parts', 'src/simulator'])(
  'docs/architecture.md names every room of %s',
  folder => {
    const rooms = readdirSync(join(root, folder), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name)
    expect(rooms.length).toBeGreaterThan(3)
    const page = read('docs/architecture.md')
    expect(rooms.filter(name => !page.includes(`\`${name}/\``))).toEqual([])
  },
)

test.each(['docs/threats.md', 'docs/asvs.md'])('every test that %s leans on is there', document => {
  const held = [...read(document).matchAll(/`(tests\/[\w./-]+)`((?: “[^”]+”)+)/g)].flatMap(
    ([, file = '', names = '']) =>
      [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => ({ file, name })),
  )
  expect(held.length).toBeGreaterThan(50)
  const lost = held.filter(({ file, name }) => !read(file).includes(name))
  expect(lost).toEqual([])
})
