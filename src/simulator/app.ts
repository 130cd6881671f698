/** The app that the rehearsal logs in to. Digits only, like every app ID of Meta's. */
export const SIMULATED_APP: { readonly appId: string; readonly name: 'Acme Scheduler' } = {
  appId: '442224939700112',
  name: 'Acme Scheduler',
}

/** What Meta knows of an app that asks for a login. */
export type App = {
  readonly appId: string
  readonly name: string
  readonly redirectUris: readonly string[]
}
