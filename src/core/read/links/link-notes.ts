import type { Family } from '../../family.ts'

/** A fault of one parameter, and the value that it should have: the empty one leaves it out. */
export type Note = {
  /** stop: the login fails by it. advice: it works, and something is lost. */
  readonly severity: 'stop' | 'advice'
  readonly why: string
  /** The corrected link is without it. */
  readonly isMended: boolean
  readonly value?: string | undefined
}

export const stop = (why: string, value?: string): Note => ({
  severity: 'stop',
  why,
  isMended: value !== undefined,
  value,
})
export const advice = (why: string, value?: string): Note => ({
  ...stop(why, value),
  severity: 'advice',
})

/** A setting that was not filled in. */
export const placeholder =
  /^(?:none|null|nil|undefined|nan|true|false|xxx+|client_?id|app_?id|\{.*\}|<.*>|\$.*|%7B.*|\[.*\]|your.*|my_?app.*|process\.env.*|env\(.*|replace.*|todo|change.?me)$/i

export function clientIdNotes(value: string | undefined): readonly Note[] {
  if (value === undefined || value.trim() === '') {
    return [stop('The App ID is missing: Meta does not know whose login it is.')]
  }
  if (/^[0-9a-f]{32}$/i.test(value)) {
    return [
      stop(
        'This is an app secret, or a client ID of Instagram’s first API, which has ended. Change a secret in the App Dashboard: it was in an address.',
        '',
      ),
    ]
  }
  if (/^\d[.,]\d+\s?e\s?\+?\d+$/i.test(value.trim())) {
    return [stop('A number type has rounded the App ID. Write it in quotes, as text.')]
  }
  if (placeholder.test(value.trim())) {
    return [
      stop(
        `“${value.trim().slice(0, 40)}” is in the place of the App ID: the setting was not loaded.`,
      ),
    ]
  }
  const signed = /^[\s="'“”]{1,9}(\d{5,20})[\s"'“”;,]{0,9}$|^(\d{5,20})[\s"'“”;,]{1,9}$/.exec(value)
  const digits = signed?.[1] ?? signed?.[2]
  if (digits !== undefined && value.trim() !== digits) {
    return [
      stop(
        'Quotes or other signs are around the App ID: the setting was written with them.',
        digits,
      ),
    ]
  }
  if (value !== value.trim()) return [stop('There is a space around the App ID.', value.trim())]
  return /^\d{5,20}$/.test(value) ? [] : [stop('An App ID has digits only.')]
}

export const secretNote = stop(
  'An app secret never belongs in a link. Change it in the App Dashboard: whoever saw the link has it.',
  '',
)

export function responseTypeNotes(value: string | undefined, family: Family): readonly Note[] {
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

export function stateNotes(value: string | undefined): readonly Note[] {
  if (value === undefined || value === '') {
    return [
      advice(
        'Without state your app cannot tell who began this login. Add a random value for each login.',
      ),
    ]
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

export function extrasNotes(value: string | undefined): readonly Note[] {
  if (value === undefined) return []
  try {
    const read: unknown = JSON.parse(value)
    return typeof read === 'object' && read !== null
      ? []
      : [stop('extras is not a JSON object.', onboarding)]
  } catch {
    return [stop('extras is broken JSON: Meta then shows another dialog or none.', onboarding)]
  }
}
