import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { everyPackage, shippedPackages } from '../../build/sbom.ts'

const Shipped = z.looseObject({
  components: z.array(z.object({ 'bom-ref': z.string(), name: z.string(), hashes: z.unknown() })),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

test('the list of packages has all that the site is made of, and no tool', () => {
  const text = shippedPackages(everyPackage())
  const { components, dependencies } = Shipped.parse(JSON.parse(text))
  const names = components.map(({ name }) => name)
  const { dependencies: own, devDependencies: tools } = z
    .object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  expect(names).toEqual(expect.arrayContaining([...Object.keys(own), 'scheduler']))
  const tool = Object.keys(tools).filter(name => !name.startsWith('@types/'))
  expect(names.filter(name => tool.includes(name))).toEqual([])
  expect(components.filter(({ hashes }) => !Array.isArray(hashes))).toEqual([])
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

test('the list is the same in every folder and at every time', () => {
  const text = everyPackage()
  const list = z.looseObject({ metadata: z.looseObject({}) }).parse(JSON.parse(text))
  const later = {
    ...list,
    serialNumber: 'urn:uuid:other',
    metadata: { ...list.metadata, timestamp: '2030-01-01T00:00:00.000Z' },
  }
  expect(shippedPackages(JSON.stringify(later))).toBe(shippedPackages(text))
})
