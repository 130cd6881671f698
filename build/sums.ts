import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pageOfSums } from '../src/core/site/build-sums.ts'

/** The list that the build writes beside its files. */
export const sumsFile = 'SHA256SUMS'

/**
 * One line per file of a folder for `sha256sum --check`, without the list itself. The order does not depend on
 * the language.
 */
export function sumsOfFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [relative(folder, path).replaceAll('\\', '/'), path] as const)
    .filter(([name]) => name !== sumsFile)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, path]) => `${hexSum(readFileSync(path))}  ${name}\n`)
    .join('')
}

/** The names in a list of sums. Lines of another form, and names of more than a file's letters, are left out. */
export function namesIn(list: string): readonly string[] {
  return linesOf(list).map(([, name]) => name)
}

/** The sum of one file in a list. */
export function sumIn(list: string, name: string): string | undefined {
  return linesOf(list).find(([, each]) => each === name)?.[0]
}

/** The sum of a list without the line of the page that names this sum. */
export function sumOfBuild(list: string): string {
  const lines = list.split(/(?<=\n)/)
  return hexSum(lines.filter(line => !line.endsWith(`  ${pageOfSums}\n`)).join(''))
}

function linesOf(list: string): readonly (readonly [sum: string, name: string])[] {
  return list.split('\n').flatMap(line => {
    const [, sum, name] = /^([\da-f]{64}) [ *]([\w./~@+-]{1,300})$/.exec(line) ?? []
    return sum === undefined || name === undefined ? [] : [[sum, name] as const]
  })
}

function hexSum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
