import type { Evidence } from './evidence.ts'

/**
 * The app that the token was made for, where it is another than the one that was asked: then somebody put
 * it in the place of the login's own, which its `state` cannot tell (RFC 9700 section 4.6). `undefined`
 * where they agree, and where Meta does not say: it says so only to people with a role on that app.
 */
export function otherAppOf(
  { debug }: Pick<Evidence, 'debug'>,
  appId: string | undefined,
): string | undefined {
  const told = debug.kind === 'value' ? debug.value.appId : undefined
  return appId !== undefined && told !== appId ? told : undefined
}
