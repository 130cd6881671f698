import * as z from 'zod/mini'

/*
 * The list of the packages that the site is made of, in CycloneDX's form. It is read from the lock file alone,
 * because the lists of npm's own `sbom` command differ from version to version, and a build must not.
 */

export const sbomFile = 'sbom.cdx.json'

const Names = z.optional(z.record(z.string(), z.string()))
const Package = z.looseObject({
  name: z.optional(z.string()),
  version: z.optional(z.string()),
  license: z.optional(z.string()),
  integrity: z.optional(z.string().check(z.regex(/^sha512-[\w+/]+=*$/))),
  dependencies: Names,
  optionalDependencies: Names,
  peerDependencies: Names,
  peerDependenciesMeta: z.optional(
    z.record(z.string(), z.looseObject({ optional: z.optional(z.boolean()) })),
  ),
})
const Lock = z.object({ packages: z.record(z.string(), Package) })
type Package = z.infer<typeof Package>

/**
 * The packages that the project's own `dependencies` reach, each once, in an order that no language changes.
 * @throws Error if the text is not a lock file, or lacks a package that another one needs
 */
export function shippedPackages(lockFile: string): string {
  const { packages } = Lock.parse(JSON.parse(lockFile))
  const root = packages['']
  if (root === undefined) throw new Error('The lock file does not name its project.')
  // By name and version: the same package can lie in several folders.
  const found = new Map<string, Found>()
  // Grows while it is read.
  const folders = new Set(neededBy(packages, ''))
  for (const folder of folders) {
    const each = packages[folder] ?? {}
    const needed = neededBy(packages, folder)
    for (const more of needed) folders.add(more)
    const ref = refOf(packages, folder)
    const dependsOn = needed.map(more => refOf(packages, more))
    found.set(ref, {
      ...each,
      ref,
      dependsOn: [...(found.get(ref)?.dependsOn ?? []), ...dependsOn],
    })
  }
  const shipped = [...found.values()].sort((one, other) => (one.ref < other.ref ? -1 : 1))
  const project = {
    ...root,
    ref: refOf(packages, ''),
    dependsOn: neededBy(packages, '').map(folder => refOf(packages, folder)),
  }
  const list = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: component(project, 'application'),
    },
    components: shipped.map(each => component(each, 'library')),
    dependencies: [project, ...shipped].map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: [...new Set(dependsOn)].sort(),
    })),
  }
  return `${JSON.stringify(list, null, 1)}\n`
}

type Packages = Readonly<Record<string, Package>>
type Found = Package & { readonly ref: string; readonly dependsOn: readonly string[] }

/** The folders of the packages that one needs, found as Node finds them: in its own folder first, then above. */
function neededBy(packages: Packages, folder: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
    packages[folder] ?? {}
  const optional = Object.keys(optionalDependencies ?? {})
  // A tool here can be somebody's optional peer. That brings no part of it into the site.
  const peers = Object.keys(peerDependencies ?? {}).filter(
    name => peerDependenciesMeta?.[name]?.optional !== true,
  )
  const names = new Set([...Object.keys(dependencies ?? {}), ...optional, ...peers])
  return [...names].flatMap(name => {
    for (let at: string | undefined = folder; at !== undefined; at = above(at)) {
      const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`
      if (packages[place] !== undefined) return place
    }
    if (optional.includes(name) || peers.includes(name)) return []
    throw new Error(`The lock file lacks ${name}, which ${folder || 'the project'} needs.`)
  })
}

function above(folder: string): string | undefined {
  if (folder === '') return undefined
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
}

function refOf(packages: Packages, folder: string): string {
  const { name, version } = packages[folder] ?? {}
  return `${name ?? folder.replace(/^.*node_modules\//, '')}@${version ?? ''}`
}

function component({ ref, license, integrity }: Found, type: 'application' | 'library') {
  const at = ref.lastIndexOf('@')
  const name = ref.slice(0, at)
  const version = ref.slice(at + 1)
  return {
    'bom-ref': ref,
    type,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(integrity && {
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
      ],
    }),
    ...(license && { licenses: [licenceOf(license)] }),
  }
}

/** One licence of SPDX's list, or a sentence about several. */
function licenceOf(text: string) {
  return /^[\w.+-]+$/.test(text) ? { license: { id: text } } : { expression: text }
}
