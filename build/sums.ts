import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { argv, stdout } from 'node:process'

/** The name that a deployment gives the list. */
export const sumsFile = 'SHA256SUMS'

/** One line per file of a folder for `sha256sum --check`. The order does not depend on the language. */
export function sumsOfFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [relative(folder, path).replaceAll('\\', '/'), path] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, path]) => {
      const sum = createHash('sha256').update(readFileSync(path)).digest('hex')
      return `${sum}  ${name}\n`
    })
    .join('')
}

/** The names in a list of sums. Lines of another form, and names of more than a file's letters, are left out. */
export function namesIn(list: string): readonly string[] {
  return list
    .split('\n')
    .flatMap(line => /^[\da-f]{64} [ *]([\w./~@+-]{1,300})$/.exec(line)?.[1] ?? [])
}

// `npm run sums`
if (argv[1] === import.meta.filename) stdout.write(sumsOfFolder('dist'))
