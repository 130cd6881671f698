import type { DialogError } from '../dialog/request.ts'

/** The dialog's view of a login request. */
export type Login = {
  readonly appName: string
  readonly permissions: readonly string[]
  readonly isGuided: boolean
  readonly isRerequest: boolean
}

type Meta = { fetch(request: Request): Promise<Response> }

const dialog = 'https://www.facebook.com/dialog/oauth'

/** Asks Meta for the login request in the address, or for its refusal. */
export async function askAbout(address: URL, meta: Meta): Promise<Login | DialogError> {
  const request = new Request(dialog + address.search, { headers: { accept: 'application/json' } })
  return readAnswer(await (await meta.fetch(request)).json())
}

/** Sends the decision. Returns Meta's redirect address. */
export async function decide(address: URL, meta: Meta, form: string): Promise<string | undefined> {
  const response = await meta.fetch(
    new Request(dialog + address.search, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form,
      redirect: 'manual',
    }),
  )
  return response.headers.get('location') ?? undefined
}

function readAnswer(answer: unknown): Login | DialogError {
  const error = part(answer, 'error')
  const appName = part(part(answer, 'app'), 'name')
  const permissions = part(answer, 'permissions')
  if (typeof appName !== 'string' || !Array.isArray(permissions)) {
    return {
      title: String(part(error, 'title') ?? 'The dialog did not open'),
      message: String(part(error, 'message') ?? 'The simulated Meta gave no reason.'),
    }
  }
  return {
    appName,
    permissions: permissions.filter(name => typeof name === 'string'),
    isGuided: part(answer, 'guided') === true,
    isRerequest: part(answer, 'rerequest') === true,
  }
}

/** Reads one field of an unknown answer. */
export function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}
