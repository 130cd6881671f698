import type { DialogError } from '../dialog/request.ts'

/** What the dialog learns about the login it is asked to hold. */
export type Login = {
  readonly appName: string
  readonly permissions: readonly string[]
  readonly isGuided: boolean
  readonly isRerequest: boolean
}

type Meta = { fetch(request: Request): Promise<Response> }

const dialog = 'https://www.facebook.com/dialog/oauth'

/** Asks whether the request in the address is one that Meta would hold. */
export async function askAbout(address: URL, meta: Meta): Promise<Login | DialogError> {
  const request = new Request(dialog + address.search, { headers: { accept: 'application/json' } })
  return readAnswer(await (await meta.fetch(request)).json())
}

/** Hands in the decision. Returns where Meta sends the browser. */
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

/** A part of an answer, whatever the answer is. */
export function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}
