/** Instagram's record of an app. The Instagram app ID differs from the Meta app ID. */
export type InstagramApp = {
  readonly appId: string
  readonly name: string
  /** Checked at api.instagram.com and for the long-lived token, as Meta does. */
  readonly secret: string
  readonly redirectUris: readonly string[]
}
