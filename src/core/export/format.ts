import type { AccessToken, Environment } from '../access-token.ts'
import type { Page } from '../accounts/page.ts'
import type { DatedToken } from '../login/grant.ts'

/** What leaves: IDs and tokens. No name of a Page or person: names are hostile text. */
export type ExportRecord = {
  readonly takenAt: Date
  readonly environment: Environment
  readonly graphVersion: string
  readonly appId: string | undefined
  readonly pages: readonly Page[]
  /** The User access token, only where the person asked for it. */
  readonly userToken: DatedToken | undefined
  /** When the Page tokens end; undefined when they have no end of their own. */
  readonly pageTokensExpireAt: Date | undefined
}

/** One destination's way of writing. Adding one: a file like this, a line in `formats.ts`, a test. */
export type ExportFormat = {
  readonly id: string
  readonly label: string
  /** Of a download's name, with its dot. */
  readonly extension: string
  readonly mediaType: string
  /** `show` decides whether tokens are written or masked. */
  readonly write: (record: ExportRecord, show: (token: AccessToken) => string) => string
}
