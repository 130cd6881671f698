import { distance } from 'fastest-levenshtein'
import type { Parameter } from './addresses.ts'

/** A parameter by a name that Meta does not read, and the one that is meant. */
export type Misnamed = { readonly written: string; readonly meant: string }

/** Parameters with other names that people and libraries give them. Low lines do not count. */
type Names = Readonly<Record<string, readonly string[]>>

export const namesOfDialog: Names = {
  client_id: ['appid', 'facebookappid', 'clientkey', 'consumerkey', 'apikey'],
  redirect_uri: [
    ...['redirecturl', 'redirect', 'redirectto', 'callback', 'callbackurl', 'callbackuri'],
    ...['returnurl', 'returnuri', 'returnto'],
  ],
  response_type: [],
  scope: ['scopes', 'permission', 'permissions', 'perms'],
  state: [],
  config_id: ['configurationid'],
  auth_type: [],
}

export const namesOfCalls: Names = {
  access_token: ['token', 'accesskey', 'pageaccesstoken', 'useraccesstoken'],
  appsecret_proof: [],
  fields: [],
  grant_type: [],
  client_secret: ['appsecret'],
  fb_exchange_token: ['exchangetoken'],
  input_token: [],
  redirect_uri: ['redirecturl', 'callbackurl'],
}

/** Names are short: longer ones are no misspelling of one. */
const longestName = 30

/** Parameters that are misspelt or called by another name, where the right one is missing. */
export function misnamedIn(
  parameters: readonly Pick<Parameter, 'name'>[],
  names: Names,
): readonly Misnamed[] {
  const sent = new Set(parameters.map(({ name }) => name))
  const missing = Object.entries(names).filter(([name]) => !sent.has(name))
  return [...sent].flatMap(written => {
    if (written in names || others.has(written) || written.length > longestName) return []
    const plain = plainOf(written)
    const [meant] = missing.find(([name, called]) => isMeant(plain, plainOf(name), called)) ?? []
    return meant === undefined ? [] : [{ written, meant }]
  })
}

/** Two letters may be wrong in a long name, and one in a short. */
function isMeant(written: string, name: string, called: readonly string[]): boolean {
  if (written === name || called.includes(written)) return true
  if (lettersOf(written) === lettersOf(name)) return true
  return distance(written, name) <= (name.length < 8 ? 1 : 2)
}

/** Two letters that changed places are one slip. */
function lettersOf(name: string): string {
  return [...name].sort().join('')
}

function plainOf(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '')
}

/** Parameters of Meta's own whose names are near others. */
const others: ReadonlySet<string> = new Set([
  'app_id',
  'cancel_uri',
  'granted_scopes',
  'page_token',
])
