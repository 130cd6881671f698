import { createSimulatedMeta } from '#src/simulator/index.ts'

export const redirectUri = 'https://keytag.example/callback/'
export const start = new Date('2026-11-22T14:05:42.123Z')

/** The app of the login. */
export const app = { appId: '442224939700112', name: 'Acme Scheduler' }

const scope =
  'instagram_basic,pages_show_list,pages_read_engagement,instagram_content_publish,instagram_manage_comments'

type Options = Partial<Parameters<typeof createSimulatedMeta>[0]>

export function simulatedMeta(options: Options = {}) {
  const apps = [{ ...app, redirectUris: [redirectUri] }]
  return createSimulatedMeta({ now: () => start, apps, ...options })
}

/** The dialog's address. `undefined` removes a parameter. */
export function dialogUrl(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const parameters: Record<string, string | undefined> = {
    client_id: app.appId,
    display: 'page',
    extras: '{"setup":{"channel":"IG_API_ONBOARDING"}}',
    redirect_uri: redirectUri,
    response_type: 'token',
    scope,
    state: 'a b&c=d',
    ...changes,
  }
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `https://www.facebook.com/v25.0/dialog/oauth?${query.join('&')}`
}

export type Form = Readonly<Record<string, string | readonly string[]>>

export type SimulatedMeta = ReturnType<typeof createSimulatedMeta>

/** Sends the dialog's form and returns Meta's redirect address. A dialog that shows an error has none. */
export async function redirectOf(
  meta: SimulatedMeta,
  form: Form,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<string | null> {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries({ decision: 'continue', ...form })) {
    for (const value of [values].flat()) body.append(name, value)
  }
  const response = await meta.fetch(new Request(dialogUrl(changes), { method: 'POST', body }))
  return response.status === 302 ? response.headers.get('location') : null
}

/** The same for a dialog that comes back. */
export async function decide(
  meta: SimulatedMeta,
  form: Form,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
  const redirect = await redirectOf(meta, form, changes)
  if (redirect === null) throw new Error('The dialog does not come back.')
  return redirect
}

/** Logs in and returns the tokens of the fragment. */
export async function logIn(
  meta: SimulatedMeta,
  form: Form = {},
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<{ short: string; long: string }> {
  const fragment = new URLSearchParams((await decide(meta, form, changes)).split('#')[1])
  return {
    short: fragment.get('access_token') ?? '',
    long: fragment.get('long_lived_token') ?? '',
  }
}

/** Calls Graph and returns any body, for tests to match. */
export async function ask(
  meta: SimulatedMeta,
  path: string,
  token: string | undefined,
  parameters: Readonly<Record<string, string>> = {},
  init: RequestInit = {},
) {
  const query = new URLSearchParams({ ...parameters, ...(token ? { access_token: token } : {}) })
  const response = await meta.fetch(new Request(`https://graph.facebook.com${path}?${query}`, init))
  const body = await response.json()
  return { status: response.status, headers: response.headers, body }
}
