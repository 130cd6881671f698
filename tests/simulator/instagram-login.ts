import { createSimulatedMeta } from '#src/simulator/simulated-meta.ts'

export const redirectUri = 'https://keytag.example/callback/instagram/'
export const secret = 'made-up-secret'
export const app = { appId: '1084329117700210', name: 'Acme Scheduler', secret }
export const metaApp = { appId: '442224939700112', name: 'Acme Scheduler' }

export const scope =
  'instagram_business_basic,instagram_business_content_publish,instagram_business_manage_comments'

const start = new Date('2026-11-22T14:05:42.123Z')

/** A clock for a test to move. */
export function createClock(at = start) {
  let now = at.getTime()
  return {
    now: () => new Date(now),
    pass: (seconds: number) => {
      now += seconds * 1000
    },
  }
}

type Options = Partial<Parameters<typeof createSimulatedMeta>[0]>
export type Meta = ReturnType<typeof createSimulatedMeta>
export type Changes = Readonly<Record<string, string | undefined>>

export function simulatedInstagram(options: Options = {}): Meta {
  return createSimulatedMeta({
    now: () => start,
    apps: [{ ...metaApp, redirectUris: ['https://keytag.example/callback/'] }],
    instagramApps: [{ ...app, redirectUris: [redirectUri] }],
    ...options,
  })
}

/** The dialog's address. `undefined` removes a parameter. */
export function authorizeUrl(changes: Changes = {}): string {
  const query = write({
    client_id: app.appId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: 'a b&c=d',
    ...changes,
  })
  return `https://www.instagram.com/oauth/authorize?${query}`
}

/** Sends the dialog's form. */
export function decide(meta: Meta, form: Changes = {}, changes: Changes = {}): Promise<Response> {
  const body = write({ decision: 'allow', ...form })
  return meta.fetch(new Request(authorizeUrl(changes), { method: 'POST', body }))
}

/** Logs in and returns the code. */
export async function getCode(meta: Meta, form: Changes = {}, changes: Changes = {}) {
  const location = (await decide(meta, form, changes)).headers.get('location') ?? ''
  return new URL(location).searchParams.get('code') ?? ''
}

/** The terminal's exchange. */
export async function exchange(meta: Meta, code: string, changes: Changes = {}) {
  const body = write({
    client_id: app.appId,
    client_secret: secret,
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code,
    ...changes,
  })
  const url = 'https://api.instagram.com/oauth/access_token'
  return read(await meta.fetch(new Request(url, { method: 'POST', body })))
}

/** Asks graph.instagram.com, or another host. */
export async function ask(
  meta: Meta,
  path: string,
  parameters: Changes,
  host = 'graph.instagram.com',
) {
  return read(await meta.fetch(new Request(`https://${host}${path}?${write(parameters)}`)))
}

/** A short-lived token after all steps before it. */
export async function getShort(meta: Meta, form: Changes = {}): Promise<string> {
  return tokenIn((await exchange(meta, await getCode(meta, form))).text)
}

/** A long-lived token after all steps before it. */
export async function getLong(meta: Meta, form: Changes = {}): Promise<string> {
  return tokenIn((await toLong(meta, await getShort(meta, form))).text)
}

export function toLong(meta: Meta, access_token: string, changes: Changes = {}) {
  const query = { grant_type: 'ig_exchange_token', client_secret: secret, access_token, ...changes }
  return ask(meta, '/access_token', query)
}

export function refresh(meta: Meta, access_token: string) {
  return ask(meta, '/refresh_access_token', { grant_type: 'ig_refresh_token', access_token })
}

function tokenIn(text: string): string {
  return /"access_token":"([^"]+)"/.exec(text)?.[1] ?? ''
}

async function read(response: Response) {
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) }
}

function write(parameters: Changes): URLSearchParams {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1])
  return new URLSearchParams(given)
}
