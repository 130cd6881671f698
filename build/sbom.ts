import { execFileSync } from 'node:child_process'
import { argv, stdout } from 'node:process'
import * as z from 'zod/mini'

/*
 * `npm run sbom`: the packages that the site is made of, in CycloneDX's form. npm writes the whole list. Its own
 * `--omit dev` leaves out what a tool needs too, such as react, so the rest is taken out here.
 */

const Sbom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ purl: z.string() }) }),
  components: z.array(
    z.looseObject({
      'bom-ref': z.string(),
      properties: z.optional(z.array(z.object({ name: z.string(), value: z.string() }))),
    }),
  ),
  dependencies: z.array(
    z.looseObject({ ref: z.string(), dependsOn: z.optional(z.array(z.string())) }),
  ),
})

const development = 'cdx:npm:package:development'

/**
 * The list without packages of tools, and without the time and the folder of its making, which would be
 * different in every build.
 * @throws Error if the text is not npm's list
 */
export function shippedPackages(text: string): string {
  const { serialNumber: _, ...list } = Sbom.parse(JSON.parse(text))
  const { timestamp: __, ...metadata } = list.metadata
  const components = list.components.filter(
    ({ properties = [] }) => !properties.some(({ name }) => name === development),
  )
  const kept = new Set(components.map(each => each['bom-ref']))
  const root = list.metadata.component['bom-ref']
  const dependencies = list.dependencies
    .filter(({ ref }) => kept.has(ref) || ref === root)
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(to => kept.has(to)) }))
  const component = { ...list.metadata.component, name: 'keytag' }
  const shipped = { ...list, metadata: { ...metadata, component }, components, dependencies }
  return `${JSON.stringify(shipped, null, 1)}\n`
}

/** npm's list of every package in the lock file. It needs no network and no installed package. */
export function everyPackage(): string {
  return execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--workspaces=false'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  )
}

// `npm run sbom`
if (argv[1] === import.meta.filename) stdout.write(shippedPackages(everyPackage()))
