import { createSimulatedMeta, type SimulatedMeta } from '../simulated-meta.ts'

/** One call of the tutorial: its answer before 4 December 2024 and its answer now. */
export type Call = { readonly past: string; readonly present: string }

const app = {
  appId: '100000000000003',
  name: 'Acme Gallery',
  secret: 'simulated-and-no-secret-at-all',
  redirectUris: ['https://acme.example/auth/'],
}
const [redirectUri = ''] = app.redirectUris

const authorizeQuery = new URLSearchParams({
  client_id: app.appId,
  redirect_uri: redirectUri,
  scope: 'user_profile,user_media',
  response_type: 'code',
})

/**
 * The program's steps of Basic Display's "Get Started": authorize, exchange, query. Each call goes to two
 * simulated Metas, one of the past and one of today.
 */
export function createTutorial(now: () => Date) {
  const metaOfThen = createSimulatedMeta({
    now,
    apps: [],
    instagramApps: [app],
    basicDisplay: 'history',
  })
  const metaOfToday = createSimulatedMeta({ now, apps: [], instagramApps: [app] })
  const both = async (request: () => Request, read: typeof textOf): Promise<Call> => ({
    past: await read(metaOfThen, request()),
    present: await read(metaOfToday, request()),
  })
  return {
    authorize: (decision: 'allow' | 'cancel') => {
      const form = new URLSearchParams({ decision, account: 'jayposiris' })
      return both(
        () =>
          new Request(`https://www.instagram.com/oauth/authorize?${authorizeQuery}`, {
            method: 'POST',
            headers: { accept: 'application/json' },
            body: form,
            redirect: 'manual',
          }),
        redirectOf,
      )
    },
    exchange: (code: string) =>
      both(
        () =>
          new Request('https://api.instagram.com/oauth/access_token', {
            method: 'POST',
            body: new URLSearchParams({
              client_id: app.appId,
              client_secret: app.secret,
              grant_type: 'authorization_code',
              redirect_uri: redirectUri,
              code,
            }),
          }),
        textOf,
      ),
    query: (token: string) =>
      both(
        () =>
          new Request(`https://graph.instagram.com/me?fields=id,username&access_token=${token}`),
        textOf,
      ),
  }
}

/** The documented requests, with invented words for secrets. */
export const requests = {
  authorize: `GET https://api.instagram.com/oauth/authorize
  ?client_id=${app.appId}
  &redirect_uri=${redirectUri}
  &scope=user_profile,user_media
  &response_type=code`,
  exchange: (code: string) => `POST https://api.instagram.com/oauth/access_token
client_id=${app.appId}
client_secret=(kept on your server)
grant_type=authorization_code
redirect_uri=${redirectUri}
code=${shortened(code)}`,
  query: (token: string) => `GET https://graph.instagram.com/me
  ?fields=id,username
  &access_token=${shortened(token)}`,
}

export function codeIn(address: string): string | undefined {
  return new URL(address).searchParams.get('code') ?? undefined
}

export function tokenIn(answer: string): string | undefined {
  return /"access_token":"([^"]+)"/.exec(answer)?.[1]
}

/** Cuts long tokens for display. */
export function shortened(text: string): string {
  return text.replace(/SIM_[\w-]{20,}/g, word => `${word.slice(0, 10)}…${word.slice(-4)}`)
}

/** The redirect address, or the message of the page that Instagram shows instead. */
async function redirectOf(meta: SimulatedMeta, request: Request): Promise<string> {
  const response = await meta.fetch(request)
  const location = response.headers.get('location')
  if (location !== null) return location
  return /"message":"([^"]+)"/.exec(await response.text())?.[1] ?? ''
}

async function textOf(meta: SimulatedMeta, request: Request): Promise<string> {
  return (await meta.fetch(request)).text()
}
