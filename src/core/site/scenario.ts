/** Replies that a callback page has to handle. */
export type Scenario =
  | 'success'
  | 'no-long-lived-token'
  | 'cancelled'
  | 'missing-permission'
  | 'wrong-state'
  | 'dialog-failed'
  | 'error'

export const scenarios: readonly Scenario[] = [
  'success',
  'no-long-lived-token',
  'cancelled',
  'missing-permission',
  'wrong-state',
  'dialog-failed',
  'error',
]

export type Rehearsal = {
  /** Checked redirect URI. */
  readonly redirectUri: string
  readonly scenario: Scenario
  readonly family: 'facebook-login' | 'instagram-login'
  /** `state` of the login; empty if it sent none. */
  readonly state: string
  readonly permissions: readonly string[]
  readonly now: Date
}

type Parameter = readonly [name: string, value: string]

/** 90 days. Data access ends this long after the login in every capture. */
const dataAccess = 90 * 24 * 60 * 60

/**
 * The address that Meta would redirect to, with `SIMULATED_` values. Meta's tokens have no underscore, so
 * these cannot pass for real. Order and spelling follow captured redirects.
 */
export function simulatedRedirect(rehearsal: Rehearsal): string {
  const { redirectUri, scenario, family } = rehearsal
  const state = scenario === 'wrong-state' ? 'SIMULATED_WRONG_STATE' : rehearsal.state
  const echoed: readonly Parameter[] = state === '' ? [] : [['state', state]]
  const withQuery = (parameters: readonly Parameter[], tail: string) =>
    `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${toQuery(parameters)}${tail}`

  const tail = family === 'instagram-login' ? '#_' : '#_=_'
  if (scenario === 'cancelled') return withQuery([...cancelled(family), ...echoed], tail)
  if (scenario === 'dialog-failed') return withQuery([...dialogFailed, ...echoed], tail)
  // A guess: an error of RFC 6749 in the shape of Meta's cancel redirect.
  if (scenario === 'error') return withQuery([...refused, ...echoed], tail)
  if (family === 'instagram-login') return withQuery([['code', 'SIMULATED_CODE'], ...echoed], tail)
  // Meta's template has an empty query before the fragment.
  const mark = redirectUri.includes('?') ? '' : '?'
  return `${redirectUri}${mark}#${toQuery([...granted(rehearsal), ...echoed])}`
}

/** Instagram Login sends a code and no list. No redirect of its failed dialog is known. */
const onlyFacebook: readonly Scenario[] = [
  'no-long-lived-token',
  'missing-permission',
  'dialog-failed',
]

/** Scenarios by family. */
export function scenariosOf(family: Rehearsal['family']): readonly Scenario[] {
  return family === 'facebook-login'
    ? scenarios
    : scenarios.filter(name => !onlyFacebook.includes(name))
}

/** The `state` of a pasted login URL; the text itself if it is no URL. */
export function stateOf(text: string): string {
  const question = text.indexOf('?')
  if (question < 0) return text.trim()
  return new URLSearchParams(text.slice(question + 1).split('#')[0]).get('state') ?? ''
}

function granted({ scenario, permissions, now }: Rehearsal): readonly Parameter[] {
  const seconds = Math.floor(now.getTime() / 1000)
  const declined = permissions.at(-1) ?? 'instagram_basic'
  const lists: readonly Parameter[] =
    scenario === 'missing-permission'
      ? [
          ['granted_scopes', permissions.filter(name => name !== declined).join(',')],
          ['denied_scopes', declined],
        ]
      : []
  return [
    ['access_token', 'SIMULATED_SHORT_LIVED_TOKEN'],
    ['data_access_expiration_time', String(seconds + dataAccess)],
    // Ends on the second whole hour from now, as in every capture.
    ['expires_in', String(7200 - (seconds % 3600))],
    ...(scenario === 'no-long-lived-token'
      ? []
      : [['long_lived_token', 'SIMULATED_LONG_LIVED_TOKEN'] as const]),
    ...lists,
  ]
}

function cancelled(family: Rehearsal['family']): readonly Parameter[] {
  return family === 'instagram-login'
    ? [
        ['error', 'access_denied'],
        ['error_reason', 'user_denied'],
        ['error_description', 'The user denied your request'],
      ]
    : [
        ['error', 'access_denied'],
        ['error_code', '200'],
        ['error_description', 'Permissions error'],
        ['error_reason', 'user_denied'],
      ]
}

/** As captured: without `error`, with words in the person's language. */
const dialogFailed: readonly Parameter[] = [
  ['error_code', '1349126'],
  ['error_message', 'App not active'],
]

const refused: readonly Parameter[] = [
  ['error', 'server_error'],
  ['error_code', '2'],
  ['error_description', 'Service temporarily unavailable'],
  ['error_reason', 'server_error'],
]

/** Meta joins its words by `+` and percent-encodes the state. */
function toQuery(parameters: readonly Parameter[]): string {
  return parameters
    .map(([name, value]) => {
      const encoded = encodeURIComponent(value.toWellFormed())
      return `${name}=${name === 'state' ? encoded : encoded.replaceAll('%20', '+')}`
    })
    .join('&')
}
