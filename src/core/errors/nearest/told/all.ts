import { toldOfApps } from './apps.ts'
import { toldOfFailures } from './failures.ts'
import { toldOfLists } from './lists.ts'
import { toldOfLoginWindows } from './login-windows.ts'
import { toldOfLogins } from './logins.ts'
import { toldOfMessages } from './messages.ts'
import { toldOfPosts } from './posts.ts'
import { toldOfReading } from './reading.ts'
import { toldOfTokens } from './tokens.ts'
import type { Told } from './told.ts'

/** People's own words for the entries. */
export const told: Told = {
  ...toldOfLogins,
  ...toldOfLoginWindows,
  ...toldOfApps,
  ...toldOfTokens,
  ...toldOfLists,
  ...toldOfReading,
  ...toldOfPosts,
  ...toldOfMessages,
  ...toldOfFailures,
}
