/** What Instagram knows of an app: its Instagram app ID is another one than its Meta app ID. */
export type InstagramApp = {
  readonly appId: string
  readonly name: string
  /** Checked where a real one is: at api.instagram.com and for the long-lived token. */
  readonly secret: string
  readonly redirectUris: readonly string[]
}
