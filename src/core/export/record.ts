import type { AccessToken, Environment } from '../access-token.ts'
import type { DatedToken } from '../login/reply/grant.ts'

/** The exportable values of a login. Names of Pages and people are left out, because they are hostile text. */
export type ExportRecord = FacebookRecord | InstagramRecord

type Login = {
  readonly takenAt: Date
  readonly environment: Environment
  readonly graphVersion: string
  readonly appId: string | undefined
  /** `undefined`: a client handed over Pages alone. */
  readonly userToken: DatedToken | undefined
  /** True if Meta sent no long-lived token. Every token then ends when `userToken` ends. */
  readonly shortLived: boolean
}

/** Facebook Login: the User token and the Pages it listed. */
export type FacebookRecord = Login & {
  readonly family: 'facebook-login'
  readonly dataAccessExpiresAt: Date | undefined
  readonly pages: readonly ExportPage[]
}

/** Instagram Login: one account. `userToken` is its Instagram User token. */
export type InstagramRecord = Login & {
  readonly family: 'instagram-login'
  /** `user_id` (17841…), not the app-scoped `id`. */
  readonly account: { readonly id: string; readonly username: string | undefined }
}

export type ExportPage = {
  /** Number of its tag, appended to the names if there are several Pages. */
  readonly number: number
  readonly id: string
  readonly accessToken: AccessToken | undefined
  readonly tasks: readonly string[] | undefined
  readonly instagramAccount:
    | { readonly id: string; readonly username: string | undefined }
    | undefined
}
