import { ads } from './entries/ads.ts'
import { appSettings } from './entries/app-settings.ts'
import { browserSdk } from './entries/browser-sdk.ts'
import { dialog } from './entries/dialog.ts'
import { dialogMore } from './entries/dialog-more.ts'
import { exchange } from './entries/exchange.ts'
import { graph100 } from './entries/graph-100.ts'
import { graph190 } from './entries/graph-190.ts'
import { graphLimits } from './entries/graph-limits.ts'
import { graphOther } from './entries/graph-other.ts'
import { graphPermissions } from './entries/graph-permissions.ts'
import { insights } from './entries/insights.ts'
import { instagram } from './entries/instagram.ts'
import { instagramEnded } from './entries/instagram-ended.ts'
import { keytag } from './entries/keytag.ts'
import { login } from './entries/login.ts'
import { loginLibraries } from './entries/login-libraries.ts'
import { messagePeople } from './entries/message-people.ts'
import { messages } from './entries/messages.ts'
import { missingFields } from './entries/missing-fields.ts'
import { mobileSdk } from './entries/mobile-sdk.ts'
import { network } from './entries/network.ts'
import { othersWords } from './entries/others-words.ts'
import { phoneLogins } from './entries/phone-logins.ts'
import { publishing } from './entries/publishing.ts'
import { sdkWords } from './entries/sdk-words.ts'
import { services } from './entries/services.ts'
import { toolStatuses } from './entries/tool-statuses.ts'
import { versions } from './entries/versions.ts'
import type { Entry } from './entry.ts'

/** All entries, by family. A new one is a record in its family's file. */
export const entries: readonly Entry[] = [
  ...graphOther,
  ...graphLimits,
  ...graphPermissions,
  ...graph100,
  ...graph190,
  ...dialog,
  ...dialogMore,
  ...login,
  ...exchange,
  ...instagram,
  ...instagramEnded,
  ...publishing,
  ...messages,
  ...messagePeople,
  ...insights,
  ...ads,
  ...appSettings,
  ...versions,
  ...sdkWords,
  ...mobileSdk,
  ...browserSdk,
  ...phoneLogins,
  ...services,
  ...loginLibraries,
  ...othersWords,
  ...toolStatuses,
  ...missingFields,
  ...network,
  ...keytag,
]

/** Throws a RangeError for an ID that no entry has. */
export function entryOf(id: string): Entry {
  const entry = entries.find(candidate => candidate.id === id)
  if (entry === undefined) throw new RangeError(`No entry is called ${id}.`)
  return entry
}
