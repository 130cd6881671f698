/** Meta's record of an app that asks for a login. */
export type App = {
  readonly appId: string
  readonly name: string
  readonly redirectUris: readonly string[]
}
