import type { Environment } from '../access-token.ts'
import { type ClientLanguage, clientLanguages } from '../client-languages.ts'
import { appIdFault } from '../login/facebook.ts'
import { permissionOf } from '../login/permissions/permissions.ts'
import { isWorld } from '../login/setup/setup-link.ts'
import { visible } from '../text/visible.ts'
import { keyBytes } from './bech32.ts'
import { HandOverFault } from './fault.ts'

/**
 * One request to one client. Instagram Login ends in a terminal with the app secret, so a client
 * cannot finish it: a request is always of Facebook Login.
 */
export type Request = {
  /** 128 random bits in base64url. The reply must hold it. */
  readonly id: string
  /** The public key that the reply is sealed for: `age1…`. */
  readonly recipient: string
  /** The public key of an `identity.txt` that can open the reply too. */
  readonly spare: string | undefined
  readonly family: 'facebook-login'
  readonly appId: string
  readonly permissions: readonly string[]
  /** The name of who asks, as they wrote it: it proves nothing. */
  readonly from: string
  /** The purpose in the asker's words. May be empty. */
  readonly purpose: string
  /** The language of the client's screens and of the four words. */
  readonly language: ClientLanguage
  readonly endsAt: Date
  /** True when the User token is asked for as well. The client must still tick it. */
  readonly wantsUserToken: boolean
  /** A world of the simulated Meta, for rehearsals. */
  readonly world: string | undefined
  /** Signature by the asker's long-lived key, over everything else. */
  readonly signature: string | undefined
}

export function environmentOf({ world }: Pick<Request, 'world'>): Environment {
  return world === undefined ? 'meta' : 'simulated'
}

export function hasEnded({ endsAt }: Pick<Request, 'endsAt'>, now: Date): boolean {
  return endsAt.getTime() <= now.getTime()
}

const version = '1'
const longestName = 60
const longestPurpose = 200
const mostPermissions = 40
/** Characters. The longest request that can be written has about 3,500. */
const longestLink = 8192

const names = [
  ...['v', 'flow', 'app', 'scope', 'to', 'spare', 'rid', 'from', 'for', 'lang'],
  ...['until', 'user', 'world', 'sig'],
] as const
type Name = (typeof names)[number]

/** The part of a link after the `#`. It holds no secret. */
export function writeRequest(request: Request): string {
  const { signature } = request
  return `${writeUnsigned(request)}${signature === undefined ? '' : `&sig=${signature}`}`
}

/** The text that a signature covers. */
export function writeUnsigned(request: Request): string {
  const values: Readonly<Partial<Record<Name, string | undefined>>> = {
    v: version,
    flow: 'fb',
    app: request.appId,
    scope: request.permissions.join(','),
    to: request.recipient,
    spare: request.spare,
    rid: request.id,
    from: request.from,
    for: request.purpose || undefined,
    lang: request.language,
    until: `${Math.floor(request.endsAt.getTime() / 1000)}`,
    user: request.wantsUserToken ? '1' : undefined,
    world: request.world,
  }
  return names
    .flatMap(name => {
      const value = values[name]
      if (value === undefined) return []
      return [`${name}=${encodeURIComponent(value.toWellFormed()).replaceAll('%2C', ',')}`]
    })
    .join('&')
}

/**
 * Reads a link, or the part of it after the `#`. Nothing in it can choose a host, a version or a
 * redirect URI. An ended request is read as well, so that it can be said who asked: see `hasEnded`.
 *
 * @throws HandOverFault not-one, unreadable, newer, too-big
 */
export function readRequest(link: string): Request {
  if (link.length > longestLink) throw new HandOverFault('too-big')
  const values = valuesOf(link.slice(link.indexOf('#') + 1))
  const told = values.get('v')
  if (told === undefined || !values.has('to')) throw new HandOverFault('not-one')
  if (told !== version) throw new HandOverFault(/^\d{1,4}$/.test(told) ? 'newer' : 'unreadable')
  const text = (name: Name, form: RegExp) => {
    const value = values.get(name)
    return value === undefined ? undefined : checked(value, form.test(value))
  }
  const key = (name: 'to' | 'spare') => {
    const value = values.get(name)
    return value === undefined ? undefined : checked(value, keyBytes(value, 'age') !== undefined)
  }
  checked('', values.get('flow') === 'fb' && /^1?$/.test(values.get('user') ?? ''))
  const appId = values.get('app') ?? ''
  const permissions = (text('scope', /^[a-z_]{3,60}(?:,[a-z_]{3,60})*$/) ?? '').split(',')
  const isKnown = (name: string) => permissionOf(name)?.family === 'facebook-login'
  const seconds = Number(text('until', /^[1-9]\d{9}$/))
  const language = clientLanguages.find(each => each === values.get('lang'))
  const world = values.get('world')
  return {
    id: required(text('rid', /^[\w-]{21}[AQgw]$/)),
    recipient: required(key('to')),
    spare: key('spare'),
    family: 'facebook-login',
    appId: checked(appId, appIdFault(appId) === undefined),
    permissions: checked(
      permissions,
      permissions.length <= mostPermissions &&
        new Set(permissions).size === permissions.length &&
        permissions.every(isKnown),
    ),
    from: words(required(values.get('from')), longestName),
    purpose: values.has('for') ? words(required(values.get('for')), longestPurpose) : '',
    language: required(language),
    endsAt: new Date(checked(seconds, Number.isSafeInteger(seconds)) * 1000),
    wantsUserToken: values.get('user') === '1',
    world: world === undefined ? undefined : checked(world, isWorld(world)),
    signature: text('sig', /^[\w-]{86}$/),
  }
}

function valuesOf(fragment: string): ReadonlyMap<Name, string> {
  const values = new Map<Name, string>()
  for (const [given, value] of new URLSearchParams(fragment)) {
    const name = names.find(each => each === given)
    // A link that is none may hold anything; one that is may hold each name once and no other.
    if (name === undefined) {
      if (new URLSearchParams(fragment).has('to')) throw new HandOverFault('unreadable')
      throw new HandOverFault('not-one')
    }
    if (values.has(name)) throw new HandOverFault('unreadable')
    values.set(name, value)
  }
  return values
}

/** People's words: shown as they are, so nothing unseen may be in them. */
function words(text: string, most: number): string {
  return checked(text, text !== '' && [...text].length <= most && visible(text) === text)
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new HandOverFault('unreadable')
  return value
}

function checked<T>(value: T, isGood: boolean): T {
  if (!isGood) throw new HandOverFault('unreadable')
  return value
}
