import { AccessToken, type Environment, isTokenOf } from '../access-token.ts'
import { InstagramAccountAnswer, longestName, PageAnswer } from '../graph/answers.ts'

export type InstagramAccount = {
  readonly id: string
  readonly username: string | undefined
  readonly name: string | undefined
  /** Only `connected_instagram_account` was filled, as the newer linking in the Instagram app does. */
  readonly connectedOnly?: true
}

/** A Facebook Page from Graph. */
export type Page = {
  /** Its position in Meta's answer, from 1: the number on its tag and in exports. */
  readonly number: number
  readonly id: string
  readonly name: string
  readonly accessToken: AccessToken | undefined
  /** `undefined`: Meta did not send them. Only /me/accounts does. */
  readonly tasks: readonly string[] | undefined
  readonly instagramAccount: InstagramAccount | undefined
  /** Unusable fields, with the form that came instead: `null`, `a number` … */
  readonly odd?: ReadonlyMap<string, string>
  /** The source of a Page that /me/accounts did not list. */
  readonly found?: 'by-id' | 'in-portfolio'
}

/**
 * Reads one row of /me/accounts; `undefined` if it has no ID. Each other field is read alone, so an odd one
 * loses only itself and is named in `odd`. The business account wins over the connected one.
 */
export function toPage(row: unknown, number: number, environment: Environment): Page | undefined {
  const read = PageAnswer.safeParse(row)
  if (!read.success) return undefined
  const { id, name, access_token, tasks, ...accounts } = read.data
  const business = accounts.instagram_business_account
  const account = business ?? accounts.connected_instagram_account
  const isToken = access_token !== undefined && isTokenOf(environment, access_token)
  const odd = oddFields(row, { ...read.data, access_token: isToken ? access_token : undefined })
  return {
    number,
    id,
    name: name || `Page ${id}`,
    accessToken: isToken ? new AccessToken(access_token) : undefined,
    tasks: tasks?.filter(task => task !== undefined),
    instagramAccount: account && {
      id: account.id,
      username: account.username,
      name: account.name,
      ...(business || odd.has('instagram_business_account') ? {} : { connectedOnly: true }),
    },
    ...(odd.size > 0 ? { odd } : {}),
  }
}

/** Fields that were sent but could not be read, with their form. */
function oddFields(
  row: unknown,
  read: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const odd = new Map<string, string>()
  for (const field of Object.keys(PageAnswer.shape)) {
    const sent = fieldOf(row, field)
    const kept = read[field]
    if (sent !== undefined && kept === undefined) odd.set(field, formOf(sent))
    if (Array.isArray(kept) && kept.includes(undefined)) odd.set(field, 'a list with odd entries')
    if (!field.endsWith('_account') || kept === undefined) continue
    for (const inner of Object.keys(InstagramAccountAnswer.shape)) {
      const within = fieldOf(sent, inner)
      if (within !== undefined && fieldOf(kept, inner) === undefined) {
        odd.set(`${field}.${inner}`, formOf(within))
      }
    }
  }
  const name = fieldOf(row, 'name')
  if (typeof name === 'string' && name.length > longestName) {
    odd.set('name', `${name.length.toLocaleString('en-GB')} characters`)
  }
  return odd
}

function formOf(sent: unknown): string {
  if (sent === null) return 'null'
  if (Array.isArray(sent)) return 'a list'
  return forms[typeof sent] ?? 'something else'
}

/** A refused text may be a token, so it is never quoted. */
const forms: Readonly<Record<string, string>> = {
  string: 'a text of another form',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object of another form',
}

function fieldOf(of: unknown, field: string): unknown {
  return Reflect.get(Object(of), field)
}
