import { shop } from './filled.ts'

/** A request to a server half and its required result. */
export type Case = {
  readonly title: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Accepted statuses. The halves differ for a body that is not JSON. */
  readonly statuses: readonly number[]
  readonly kept: boolean
  /** True if origin and state matched. Only then the pending login is spent. */
  readonly spends: boolean
}

export type Outcome = {
  readonly status: number
  readonly setCookie: string
  /** The data passed to the part that the reader writes. */
  readonly kept: unknown
}

/** Sends every case to a server half. */
export type Run = (cases: readonly Case[]) => Promise<readonly Outcome[]>

const state = `${'0b'.repeat(18)}-${'4c'.repeat(17)}-x`
const token = `EAA${'short'.repeat(6)}`
const longLived = `EAA${'long'.repeat(8)}`
const body = {
  state,
  access_token: token,
  long_lived_token: longLived,
  expires_in: '5183',
  data_access_expiration_time: '1803132342',
}
const headers = {
  origin: shop,
  'content-type': 'application/json',
  cookie: `other=1; __Host-instagram-state=${state}; more=2`,
}

const right = {
  title: 'takes the tokens of a login that this browser began',
  method: 'POST',
  headers,
  body: JSON.stringify(body),
  statuses: [204],
  kept: true,
  spends: true,
}

export const contract: readonly Case[] = [
  right,
  {
    ...right,
    title: 'takes a login without a long-lived token',
    body: JSON.stringify({ ...body, long_lived_token: null }),
  },
  {
    ...right,
    title: 'takes a login whose long-lived token is not named at all',
    body: JSON.stringify({ ...body, long_lived_token: undefined }),
  },
  {
    ...right,
    title: 'hands on no field that it does not know',
    body: JSON.stringify({ ...body, user: 7, is_admin: true, token: 'x', toString: 'y' }),
  },
  refuses('another origin', [403], {}, { origin: 'https://evil.example' }),
  refuses('no origin', [403], {}, { origin: undefined }),
  refuses('a state that is not the cookie’s', [403], { state: `${state}y` }),
  refuses('no state', [403], { state: undefined }),
  refuses('a state that is no text', [403], { state: [state] }),
  refuses('no cookie', [403], {}, { cookie: undefined }),
  refuses(
    'an empty cookie with an empty state',
    [403],
    { state: '' },
    { cookie: '__Host-instagram-state=' },
  ),
  refuses('half a character for a state', [400, 403], { state: '\ud800' }),
  refuses('a long body', [403, 413], { padding: 'x'.repeat(20_000) }),
  ...[
    ['access_token', 'SIMULATED_SHORT_LIVED_TOKEN'],
    ['access_token', `${token}\n`],
    ['access_token', [token]],
    ['access_token', 7],
    ['long_lived_token', 'SIMULATED_LONG_LIVED'],
    ['long_lived_token', { token: longLived }],
    ['long_lived_token', 0],
  ].map(([name, value]) => ({
    ...refuses(`${JSON.stringify(value)} as ${name}`, [422], { [`${name}`]: value }),
    spends: true,
  })),
  ...['{', '[]', '"text"', '7', 'null', '', '['.repeat(16_000)].map(text => ({
    ...right,
    title: `refuses a body of ${text.length} characters that is no object: ${text.slice(0, 6)}`,
    body: text,
    statuses: [400, 403],
    kept: false,
    spends: false,
  })),
]

/** A good request whose sender leaves before the body's end. It gets no answer. */
export const broken = {
  method: right.method,
  headers: { ...headers, 'content-length': String(right.body.length) },
  body: right.body.slice(0, 40),
}

function refuses(
  what: string,
  statuses: readonly number[],
  inBody: Readonly<Record<string, unknown>>,
  inHeaders: Readonly<Record<string, string | undefined>> = {},
): Case {
  const changed = Object.entries({ ...headers, ...inHeaders }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return {
    ...right,
    title: `refuses ${what}`,
    headers: Object.fromEntries(changed),
    body: JSON.stringify({ ...body, ...inBody }),
    statuses,
    kept: false,
    spends: false,
  }
}

export const keptTokens = { access_token: token, long_lived_token: longLived }
