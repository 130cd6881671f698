import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { shippedPackages } from '../../build/sbom.ts'

const List = z.looseObject({
  components: z.array(
    z.looseObject({
      'bom-ref': z.string(),
      name: z.string(),
      purl: z.string(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })),
      licenses: z.optional(z.unknown()),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
})
const lockFile = readFileSync('package-lock.json', 'utf8')
const shipped = (text: string) => List.parse(JSON.parse(shippedPackages(text)))

test('the list of packages has all that the site is made of, and no tool', () => {
  const { components, dependencies } = shipped(lockFile)
  const names = components.map(({ name }) => name)
  const { dependencies: own, devDependencies: tools } = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  expect(names).toEqual(expect.arrayContaining([...Object.keys(own), 'scheduler']))
  expect(names.filter(name => Object.keys(tools).includes(name))).toEqual([])
  // Each package is reached from the site's own.
  const to = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  const reached = new Set<string>()
  const reach = (ref: string) => {
    for (const next of to.get(ref) ?? []) {
      if (!reached.has(next)) reach(reached.add(next) && next)
    }
  }
  reach('keytag@0.1.0')
  expect([...reached].sort()).toEqual(components.map(each => each['bom-ref']).sort())
})

test('each package has the name, the sum and the licence that npm’s own list gives it', () => {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--workspaces=false']
  const npm = execFileSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' })
  const Some = z.looseObject({
    components: z.array(
      z.looseObject({ 'bom-ref': z.string(), hashes: z.unknown(), licenses: z.unknown() }),
    ),
  })
  const named = new Map(
    Some.parse(JSON.parse(npm)).components.map(each => [each['bom-ref'], each] as const),
  )
  const { components } = shipped(lockFile)
  expect(components.length).toBeGreaterThan(20)
  for (const { 'bom-ref': ref, purl, hashes, licenses } of components) {
    expect({ ref, purl, hashes, licenses }).toEqual({
      ref,
      purl: named.get(ref)?.purl,
      hashes: named.get(ref)?.hashes,
      licenses: named.get(ref)?.licenses,
    })
  }
})

const lock = (packages: Readonly<Record<string, object>>) => JSON.stringify({ packages })

test('a package is looked for as Node does, and two versions of it are two lines', () => {
  const { components, dependencies } = shipped(
    lock({
      '': { name: 'keytag', version: '1.0.0', dependencies: { a: '1', b: '1' } },
      'node_modules/b': { version: '1.0.0', integrity: 'sha512-AA==', dependencies: { c: '1' } },
      'node_modules/a': {
        version: '1.0.0',
        integrity: 'sha512-AA==',
        dependencies: { c: '2' },
        peerDependencies: { '@s/d': '*', missing: '*', tool: '*' },
        peerDependenciesMeta: { tool: { optional: true } },
      },
      'node_modules/a/node_modules/c': { version: '2.0.0', integrity: 'sha512-AA==' },
      'node_modules/c': { version: '1.0.0', integrity: 'sha512-/w==' },
      'node_modules/@s/d': { version: '1.0.0', integrity: 'sha512-AA==' },
      'node_modules/tool': { version: '1.0.0', dev: true },
    }),
  )
  expect(dependencies).toEqual([
    { ref: 'keytag@1.0.0', dependsOn: ['a@1.0.0', 'b@1.0.0'] },
    { ref: '@s/d@1.0.0', dependsOn: [] },
    { ref: 'a@1.0.0', dependsOn: ['@s/d@1.0.0', 'c@2.0.0'] },
    { ref: 'b@1.0.0', dependsOn: ['c@1.0.0'] },
    { ref: 'c@1.0.0', dependsOn: [] },
    { ref: 'c@2.0.0', dependsOn: [] },
  ])
  expect(components.map(({ purl }) => purl)).toContain('pkg:npm/%40s/d@1.0.0')
  expect(components.find(each => each['bom-ref'] === 'c@1.0.0')?.hashes).toEqual([
    { alg: 'SHA-512', content: 'ff' },
  ])
})

test('a lock file that lacks a needed package, or is none, is refused', () => {
  const lacking = lock({ '': { name: 'keytag', version: '1.0.0', dependencies: { a: '1' } } })
  expect(() => shippedPackages(lacking)).toThrow('lacks a, which the project needs')
  expect(() => shippedPackages(lock({}))).toThrow('does not name its project')
  expect(() => shippedPackages('{}')).toThrow()
})
