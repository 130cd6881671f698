import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { appIdFault } from '../src/core/login/facebook.ts'
import { type OwnCopy, readOwnCopy, sourceAddress, sourceFault } from '../src/own-copy.ts'
import { commitOf } from './built-from.ts'

/** The builder's settings. */
export type Settings = {
  readonly own: OwnCopy
  /** The path that the site is served at. `--base` on the command line overrides it. */
  readonly base: string
  /** The built commit, as `built-from.json` and the page name it. */
  readonly commit: string | undefined
}

/** Settings by their names in the environment or in a file `.env`. */
export type Variables = Readonly<
  Partial<Record<'VITE_META_APP_ID' | 'KEYTAG_BASE' | 'KEYTAG_SOURCE' | 'KEYTAG_COMMIT', string>>
>

/** @throws Error that says what to change. It never repeats a value, which may be a secret. */
export function readSettings(folder: string, variables: Variables): Settings {
  const file = resolve(folder, 'keytag.config.json')
  const own = readOwnCopy(existsSync(file) ? readFileSync(file, 'utf8') : undefined)
  const metaAppId = chosenAppId(variables.VITE_META_APP_ID?.trim() ?? '', own.metaAppId)
  const source = chosenSource(variables.KEYTAG_SOURCE?.trim() ?? '', own.source)
  return {
    own: { ...own, metaAppId, source },
    base: baseOf(variables.KEYTAG_BASE?.trim() || '/'),
    commit: commitOf(variables.KEYTAG_COMMIT?.trim() ?? ''),
  }
}

/** @throws Error if no site can be served at this base */
export function baseOf(text: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(text)) return text
  throw new Error(
    'The base must be a path that begins and ends with a slash, such as /any/path/, or / alone. ' +
      'Git Bash on Windows turns such an argument into a path of its disk: ' +
      'put KEYTAG_BASE=/any/path/ into a file .env instead.',
  )
}

function chosenAppId(variable: string, file: string): string {
  if (variable === '') return file
  const fault = appIdFault(variable)
  if (fault === 'secret' || fault === 'token') {
    throw new Error(
      'VITE_META_APP_ID holds a secret or a token, and would publish it. Put the App ID there, and ' +
        'replace the secret in the App Dashboard if anybody else can read this variable.',
    )
  }
  if (fault) {
    throw new Error('VITE_META_APP_ID must be an App ID: 5 to 20 digits, and nothing else.')
  }
  if (file !== '' && file !== variable) {
    throw new Error(
      'VITE_META_APP_ID and metaAppId of keytag.config.json name two different apps. Remove one of them.',
    )
  }
  return variable
}

function chosenSource(variable: string, file: string | undefined): string | undefined {
  if (file !== undefined || variable === '') return file
  if (sourceAddress.test(variable)) return variable
  throw new Error(`KEYTAG_SOURCE ${sourceFault}.`)
}
