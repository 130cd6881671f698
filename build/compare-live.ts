import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { namesIn, sumsFile, sumsOfFolder } from './sums.ts'

/** A file of the build whose live address gives something else, or a live file that the build lacks. */
export type LiveFault = {
  /** The path under the base, as a visitor asks for it. */
  readonly address: string
  readonly kind: 'differs' | 'missing' | 'moved' | 'unreachable' | 'extra'
}

/** GitHub Pages keeps this file for itself. */
const unserved = new Set(['.nojekyll'])

/** Requests at a time. */
const width = 8

/** Result of a comparison. One proven difference counts more than any address without an answer. */
export type Outcome = 'same' | 'differs' | 'unknown'

export function outcomeOf(faults: readonly LiveFault[]): Outcome {
  if (faults.some(({ kind }) => kind !== 'unreachable')) return 'differs'
  return faults.length === 0 ? 'same' : 'unknown'
}

/**
 * Asks a host for every file of a build and compares the bytes. Each page is asked for by its folder's
 * address, which is what people visit, and by its file's.
 * @param base the address of the live copy, with a slash at its end
 */
export async function compareLive(
  folder: string,
  base: URL,
  ask: (url: URL) => Promise<Response>,
): Promise<{ readonly compared: number; readonly faults: readonly LiveFault[] }> {
  const asked = filesOf(folder).flatMap(name =>
    addressesOf(name).map(address => ({ name, address })),
  )
  const faults: LiveFault[] = []
  for (let at = 0; at < asked.length; at += width) {
    const kinds = await Promise.all(
      asked.slice(at, at + width).map(async ({ name, address }) => ({
        address,
        kind: await faultOf(readFileSync(join(folder, name)), () => ask(new URL(address, base))),
      })),
    )
    for (const { address, kind } of kinds) if (kind) faults.push({ address, kind })
  }
  const writesSums = existsSync(join(folder, sumsFile))
  return {
    compared: asked.length + (writesSums ? 1 : 0),
    faults: [...faults, ...(await sumsFaults(folder, base, ask, writesSums))],
  }
}

/** Compares the list of sums. Builds of older commits write none, and their deployment may have added one. */
async function sumsFaults(
  folder: string,
  base: URL,
  ask: (url: URL) => Promise<Response>,
  writesSums: boolean,
): Promise<readonly LiveFault[]> {
  const expected = writesSums ? readFileSync(join(folder, sumsFile), 'utf8') : sumsOfFolder(folder)
  let listed = ''
  const kind = await faultOf(Buffer.from(expected), async () => {
    const response = await ask(new URL(sumsFile, base))
    if (response.ok) listed = await response.clone().text()
    return response
  })
  if (kind === undefined || (kind === 'missing' && !writesSums)) return []
  const known = new Set(namesIn(expected))
  const extra = namesIn(listed).filter(name => !known.has(name))
  return [
    { address: sumsFile, kind },
    ...extra.map(address => ({ address, kind: 'extra' as const })),
  ]
}

async function faultOf(
  expected: Uint8Array,
  ask: () => Promise<Response>,
): Promise<LiveFault['kind'] | undefined> {
  try {
    const response = await ask()
    if (response.status >= 300 && response.status < 400) return 'moved'
    // The host is busy or broken, which says nothing about its files.
    if (response.status === 429 || response.status >= 500) return 'unreachable'
    const live = new Uint8Array(await response.arrayBuffer())
    if (Buffer.compare(live, expected) === 0) return undefined
    return response.ok ? 'differs' : 'missing'
  } catch {
    return 'unreachable'
  }
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(name => !unserved.has(name) && name !== sumsFile)
    .sort()
}

function addressesOf(name: string): readonly string[] {
  return /(^|\/)index\.html$/.test(name) ? [name.replace(/index\.html$/, ''), name] : [name]
}
