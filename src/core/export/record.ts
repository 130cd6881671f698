import type { AccessToken, Environment } from '../access-token.ts'
import type { DatedToken } from '../login/grant.ts'

/** What a login gave, as far as it can leave. No name of a Page or person: names are hostile text. */
export type ExportRecord = FacebookRecord | InstagramRecord

type Login = {
  readonly takenAt: Date
  readonly environment: Environment
  readonly graphVersion: string
  readonly appId: string | undefined
  readonly userToken: DatedToken
  /** True when no long-lived token came: then every token here ends with `userToken`. */
  readonly shortLived: boolean
}

/** Facebook Login: the User access token and what hangs from it. */
export type FacebookRecord = Login & {
  readonly family: 'facebook-login'
  readonly dataAccessExpiresAt: Date | undefined
  readonly pages: readonly ExportPage[]
}

/** Instagram Login: one account, and `userToken` is its Instagram User access token. */
export type InstagramRecord = Login & {
  readonly family: 'instagram-login'
  /** `user_id` (17841…), and not the app-scoped `id`. */
  readonly account: { readonly id: string; readonly username: string | undefined }
}

export type ExportPage = {
  /** On its tag, and behind the names where there are several. */
  readonly number: number
  readonly id: string
  readonly accessToken: AccessToken | undefined
  readonly tasks: readonly string[]
  readonly instagramAccount:
    | { readonly id: string; readonly username: string | undefined }
    | undefined
}
