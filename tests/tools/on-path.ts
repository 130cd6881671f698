import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of these commands that the PATH has. */
export function onPath(
  commands: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  return (environment.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== '')
    .flatMap(folder => commands.map(command => join(folder, command)))
    .find(path => existsSync(path))
}
