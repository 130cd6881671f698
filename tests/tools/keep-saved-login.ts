import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readSavedLogin, writeSavedLogin } from '#src/core/saved-login/saved-login.ts'
import { replayedLogin } from '#tests/replayed-login.ts'

/** The kept saved logins. Each has its outcome beside it. */
export const keptLogins = resolve(import.meta.dirname, '../saved-logins')

/**
 * `npm run capture -- file.json`: keeps a saved login as a test, with what the screens show of it today.
 * @throws Error for a file that is no saved login
 */
export async function keepSavedLogin(path: string, folder = keptLogins): Promise<string> {
  const saved = readSavedLogin(readFileSync(path, 'utf8'))
  if (!saved) throw new Error('This is no saved login, or it was changed.')
  const name = basename(path, '.json').replace(/[^a-z\d-]+/gi, '-')
  const text = writeSavedLogin(saved)
  const outcome = JSON.stringify(await replayedLogin(text), undefined, 2)
  writeFileSync(join(folder, `${name}.json`), text)
  writeFileSync(join(folder, `${name}.outcome.json`), `${outcome}\n`)
  return name
}

const [, script, path] = process.argv
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  if (path === undefined) throw new Error('Name the file: npm run capture -- file.json')
  const name = await keepSavedLogin(path)
  process.stdout.write(
    `Kept as tests/saved-logins/${name}.json. Read its outcome, then run npx vitest run tests/core/saved-login/kept\n`,
  )
}
