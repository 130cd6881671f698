import type { Evidence } from './evidence.ts'

/**
 * The app that the token was made for, if it is not the app of the login: then somebody swapped the
 * token, which `state` cannot show (RFC 9700 section 4.6). `undefined` when they agree, and when Meta
 * does not say: it tells only people with a role on that app.
 */
export function otherAppOf(
  { debug }: Pick<Evidence, 'debug'>,
  appId: string | undefined,
): string | undefined {
  const told = debug.kind === 'value' ? debug.value.appId : undefined
  return appId !== undefined && told !== appId ? told : undefined
}
