import { part } from '../../parts/ask.ts'
import type { InstagramError } from '../request.ts'

/** The dialog's view of a login request. */
export type InstagramLogin = {
  readonly appName: string
  readonly permissions: readonly string[]
  readonly asksAgain: boolean
  readonly offersFacebook: boolean
}

type Meta = { fetch(request: Request): Promise<Response> }

const dialog = 'https://www.instagram.com/oauth/authorize'
const headers = { accept: 'application/json' }

/** Asks Instagram for the login request in the address, or for its refusal. */
export async function askAbout(address: URL, meta: Meta): Promise<InstagramLogin | InstagramError> {
  const response = await meta.fetch(new Request(dialog + address.search, { headers }))
  const answer: unknown = await response.json()
  const appName = part(part(answer, 'app'), 'name')
  const permissions = part(answer, 'permissions')
  if (typeof appName !== 'string' || !Array.isArray(permissions)) return errorIn(answer)
  return {
    appName,
    permissions: permissions.filter(name => typeof name === 'string'),
    asksAgain: part(answer, 'asksAgain') === true,
    offersFacebook: part(answer, 'offersFacebook') === true,
  }
}

/** Sends the decision. Returns the redirect address, or the page shown in its place. */
export async function decide(
  address: URL,
  meta: Meta,
  form: string,
): Promise<string | InstagramError> {
  const response = await meta.fetch(
    new Request(dialog + address.search, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: form,
      redirect: 'manual',
    }),
  )
  return response.headers.get('location') ?? errorIn(await response.json())
}

function errorIn(answer: unknown): InstagramError {
  const error = part(answer, 'error')
  return {
    title: String(part(error, 'title') ?? 'The dialog did not open'),
    message: String(part(error, 'message') ?? 'The simulated Instagram gave no reason.'),
  }
}
