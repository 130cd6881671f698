import type { Family } from '../family.ts'
import { graphVersion } from '../graph-version.ts'
import { lintScopes, type ScopeFault } from '../login/permissions/lint.ts'
import type { FoundAddress } from './addresses.ts'
import { redirectFaults } from './redirect-faults.ts'

/** One fault of a login link. */
export type LinkFault = {
  readonly part: string
  /** Its place in the link. */
  readonly start: number
  readonly end: number
  /** stop: the login fails by it. advice: it works, and something is lost. */
  readonly severity: 'stop' | 'advice'
  readonly why: string
  /** The corrected link is without it. */
  readonly isMended: boolean
}

type Found = {
  readonly faults: readonly LinkFault[]
  /** The parameters as they should be. */
  readonly mended: ReadonlyMap<string, string>
}

type Note = Omit<LinkFault, 'part' | 'start' | 'end'> & { readonly value?: string | undefined }

const stop = (why: string, value?: string): Note => ({
  severity: 'stop',
  why,
  isMended: value !== undefined,
  value,
})
const advice = (why: string, value?: string): Note => ({ ...stop(why, value), severity: 'advice' })

export function linkFaults(found: FoundAddress, family: Family, names: readonly string[]): Found {
  const parameters = [...found.query, ...found.fragment]
  const mended = new Map(
    parameters
      .filter(({ name }) => name !== 'client_secret')
      .map(({ name, value }) => [name, value]),
  )
  const faults: LinkFault[] = addressFaults(found, family).map(fault => fault)
  const note = (part: string, notes: readonly Note[]) => {
    for (const { value, ...rest } of notes) {
      faults.push({ part, ...placeOf(found, part), ...rest })
      if (value === '') mended.delete(part)
      else if (value !== undefined) mended.set(part, value)
    }
  }
  const value = (name: string) => parameters.find(each => each.name === name)?.value
  note('client_id', clientIdNotes(value('client_id') ?? value('app_id')))
  note('client_secret', value('client_secret') === undefined ? [] : [secretNote])
  const redirect = parameters.find(({ name }) => name === 'redirect_uri')
  note('redirect_uri', redirectFaults(redirect, found, family))
  note('response_type', responseTypeNotes(value('response_type'), family))
  note('scope', scopeNotes(value('scope'), names, family, value('config_id')))
  note('state', stateNotes(value('state')))
  note('extras', extrasNotes(value('extras')))
  return { faults: faults.sort((one, other) => one.start - other.start), mended }
}

function placeOf({ address }: FoundAddress, part: string): { start: number; end: number } {
  const at = address.search(new RegExp(`[?&#]${part}=`))
  if (at < 0) return { start: address.length, end: address.length }
  const end = address.slice(at + 1).search(/[&#]/)
  return { start: at + 1, end: end < 0 ? address.length : at + 1 + end }
}

function addressFaults(
  { address, host, path }: FoundAddress,
  family: Family,
): readonly LinkFault[] {
  const faults: LinkFault[] = []
  const add = (part: string, text: string, severity: LinkFault['severity'], why: string) => {
    const start = Math.max(0, address.toLowerCase().indexOf(text.toLowerCase()))
    faults.push({ part, start, end: start + text.length, severity, why, isMended: true })
  }
  if (/^http:/i.test(address)) add('scheme', 'http:', 'advice', 'Meta’s dialogs are at https.')
  if (family === 'instagram-login' && host === 'api.instagram.com') {
    add('host', host, 'stop', 'This host no longer opens the login: it is www.instagram.com now.')
  }
  if (family === 'facebook-login' && host === 'graph.facebook.com') {
    add('host', host, 'stop', 'Graph’s host shows no dialog: it is www.facebook.com.')
  }
  if (/\/\//.test(path)) add('path', path, 'advice', 'There are two slashes in a row in the path.')
  if (family === 'facebook-login') {
    const version = /\/v(\d{1,3})(?:\.\d{1,2})?\//.exec(path)
    const newest = Number(/\d+/.exec(graphVersion)?.[0])
    if (!version) {
      add(
        'version',
        path,
        'advice',
        'Without a version Meta takes the oldest that the app may use.',
      )
    } else if (Number(version[1]) > newest) {
      add(
        'version',
        version[0].slice(1, -1),
        'stop',
        `This version does not exist. The newest is ${graphVersion}.`,
      )
    } else if (Number(version[1]) < newest - 8) {
      add(
        'version',
        version[0].slice(1, -1),
        'advice',
        `This version has ended: Meta answers with a newer one. The newest is ${graphVersion}.`,
      )
    }
  }
  return faults
}

const placeholder =
  /^(?:none|null|nil|undefined|nan|true|false|xxx+|client_?id|app_?id|\{.*\}|<.*>|\$.*|%7B.*|\[.*\]|your.*|my_?app.*|process\.env.*|env\(.*|replace.*|todo|change.?me)$/i

function clientIdNotes(value: string | undefined): readonly Note[] {
  if (value === undefined || value.trim() === '') {
    return [stop('The App ID is missing: Meta does not know whose login it is.')]
  }
  if (/^[0-9a-f]{32}$/i.test(value)) {
    return [
      stop('This is an app secret. Change it in the App Dashboard: it was in an address.', ''),
    ]
  }
  if (/^\d[.,]\d+\s?e\s?\+?\d+$/i.test(value.trim())) {
    return [stop('A number type has rounded the App ID. Write it in quotes, as text.')]
  }
  if (placeholder.test(value.trim())) {
    return [
      stop(
        `“${value.trim().slice(0, 40)}” stands where the App ID belongs: the setting was not loaded.`,
      ),
    ]
  }
  if (value !== value.trim()) return [stop('There is a space around the App ID.', value.trim())]
  return /^\d{5,20}$/.test(value) ? [] : [stop('An App ID has digits only.')]
}

const secretNote = stop(
  'An app secret never belongs in a link. Change it in the App Dashboard: whoever saw the link has it.',
  '',
)

function responseTypeNotes(value: string | undefined, family: Family): readonly Note[] {
  if (family === 'instagram-login') {
    if (value === 'code') return []
    return [stop('Instagram Login answers with a code only.', 'code')]
  }
  if (value === undefined) return [advice('Without it Meta sends a code.', 'code')]
  if (value === 'token') {
    return [
      advice(
        'The token comes behind the #, which no server ever sees. A server needs response_type=code.',
      ),
    ]
  }
  const known = value
    .split(/[\s,]+/)
    .every(part =>
      [
        'code',
        'token',
        'granted_scopes',
        'signed_request',
        'graph_domain',
        'id_token',
        'none',
      ].includes(part),
    )
  return known ? [] : [stop('Meta knows code and token.', 'code')]
}

function scopeNotes(
  value: string | undefined,
  names: readonly string[],
  family: Family,
  configuration: string | undefined,
): readonly Note[] {
  if (configuration !== undefined) {
    return value === undefined
      ? []
      : [advice('config_id says what to ask for: scope is left aside.')]
  }
  const base = family === 'facebook-login' ? facebookBase : 'instagram_business_basic'
  if (names.length === 0) return [stop('No permission is asked for.', base)]
  if (placeholder.test(value ?? ''))
    return [stop('A placeholder stands where the permissions belong.', base)]
  const { faults } = lintScopes(names, family)
  const right = names.flatMap(name => {
    const fault = faults.find(each => each.name === name.slice(0, 60))
    return fault === undefined ? [name] : (fault.successor ?? [])
  })
  const unique = [...new Set(right)]
  const mended = unique.length > 0 ? unique.join(',') : base
  const notes = faults.map(fault => {
    const why = scopeWhy(fault, family)
    return fault.kind === 'unknown' ? advice(why, mended) : stop(why, mended)
  })
  const isBare = family === 'facebook-login' && unique.every(name => bare.includes(name))
  return isBare
    ? [
        ...notes,
        stop(
          'email and public_profile alone list no Pages, and Facebook Login for Business refuses them: pages_show_list and pages_read_engagement are missing.',
          [...new Set([...unique, 'pages_show_list', 'pages_read_engagement'])].join(','),
        ),
      ]
    : notes
}

const bare = ['email', 'public_profile', 'openid']
const facebookBase = 'pages_show_list,pages_read_engagement,instagram_basic'

function scopeWhy({ name, kind, successor }: ScopeFault, family: Family): string {
  const instead =
    successor === undefined ? 'Nothing takes its place here.' : `Here it is ${successor}.`
  const dialog = family === 'facebook-login' ? 'Facebook Login' : 'Instagram Login'
  switch (kind) {
    case 'other-family':
      return `${name} belongs to the other login, and ${dialog} refuses it. ${instead}`
    case 'retired':
      return `${name} has ended. ${instead}`
    case 'label':
      return `${name} is not how the permission is written. ${instead}`
    case 'near-miss':
      return `${name} is misspelt. ${instead}`
    case 'unknown':
      return `${name} is no permission that Keytag knows.`
  }
}

function stateNotes(value: string | undefined): readonly Note[] {
  if (value === undefined || value === '') {
    return [advice('Without state anybody can end a login here that they began themselves.')]
  }
  if (
    value.length < 8 ||
    /^(?:state|random|test|\d+|[a-z]+)$/i.test(value) ||
    placeholder.test(value)
  ) {
    return [
      advice('This state looks the same for everybody. Make a new random one for each login.'),
    ]
  }
  return []
}

const onboarding = '{"setup":{"channel":"IG_API_ONBOARDING"}}'

function extrasNotes(value: string | undefined): readonly Note[] {
  if (value === undefined) return []
  try {
    const read: unknown = JSON.parse(value)
    return typeof read === 'object' && read !== null
      ? []
      : [stop('extras is no JSON object.', onboarding)]
  } catch {
    return [stop('extras is broken JSON: Meta then shows another dialog or none.', onboarding)]
  }
}
