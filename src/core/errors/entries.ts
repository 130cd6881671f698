import { accountChecks } from './entries/graph/account-checks.ts'
import { accounts } from './entries/graph/accounts.ts'
import { ads } from './entries/graph/ads.ts'
import { appAccess } from './entries/graph/app-access.ts'
import { appReview } from './entries/graph/app-review.ts'
import { appSettings } from './entries/graph/app-settings.ts'
import { blocks } from './entries/graph/blocks.ts'
import { developerNotices } from './entries/graph/developer-notices.ts'
import { endedTokens } from './entries/graph/ended-tokens.ts'
import { features } from './entries/graph/features.ts'
import { fields } from './entries/graph/fields.ts'
import { insightCalls } from './entries/graph/insight-calls.ts'
import { insights } from './entries/graph/insights.ts'
import { limits } from './entries/graph/limits.ts'
import { missingFields } from './entries/graph/missing-fields.ts'
import { missingObjects } from './entries/graph/missing-objects.ts'
import { outages } from './entries/graph/outages.ts'
import { pageMedia } from './entries/graph/page-media.ts'
import { permissions } from './entries/graph/permissions.ts'
import { versions } from './entries/graph/versions.ts'
import { whoCalls } from './entries/graph/who-calls.ts'
import { wrongCalls } from './entries/graph/wrong-call.ts'
import { wrongTokens } from './entries/graph/wrong-tokens.ts'
import { discovery } from './entries/instagram/discovery.ts'
import { instagramEnded } from './entries/instagram/instagram-ended.ts'
import { messageForm } from './entries/instagram/message-form.ts'
import { messagePeople } from './entries/instagram/message-people.ts'
import { messageRules } from './entries/instagram/message-rules.ts'
import { messages } from './entries/instagram/messages.ts'
import { postContents } from './entries/instagram/post-contents.ts'
import { publishing } from './entries/instagram/publishing.ts'
import { keytag } from './entries/keytag.ts'
import { dialog } from './entries/login/dialog.ts'
import { dialogApp } from './entries/login/dialog-app.ts'
import { dialogPermissions } from './entries/login/dialog-permissions.ts'
import { exchange } from './entries/login/exchange.ts'
import { instagram } from './entries/login/instagram.ts'
import { instagramRefusals } from './entries/login/instagram-refusals.ts'
import { login } from './entries/login/login.ts'
import { redirectUris } from './entries/login/redirect-uri.ts'
import { metaPages } from './entries/meta-pages.ts'
import { network } from './entries/network.ts'
import { absentLibraries } from './entries/tools/absent-libraries.ts'
import { bareFailures } from './entries/tools/bare-failures.ts'
import { browserConsole } from './entries/tools/browser-console.ts'
import { browserSdk } from './entries/tools/browser-sdk.ts'
import { libraryWords } from './entries/tools/library-words.ts'
import { loginLibraries } from './entries/tools/login-libraries.ts'
import { loginState } from './entries/tools/login-state.ts'
import { mcp } from './entries/tools/mcp.ts'
import { mobileSdk } from './entries/tools/mobile-sdk.ts'
import { otherServices } from './entries/tools/other-services.ts'
import { outsideTheApi } from './entries/tools/outside-the-api.ts'
import { ownServer } from './entries/tools/own-server.ts'
import { phoneLogins } from './entries/tools/phone-logins.ts'
import { reconnecting } from './entries/tools/reconnecting.ts'
import { scopesOfOthers } from './entries/tools/scopes-of-others.ts'
import { sdkWords } from './entries/tools/sdk-words.ts'
import { services } from './entries/tools/services.ts'
import { toolRefusals } from './entries/tools/tool-refusals.ts'
import { toolStatuses } from './entries/tools/tool-statuses.ts'
import { toolWords } from './entries/tools/tool-words.ts'
import { webhooks } from './entries/tools/webhooks.ts'
import { whatsApp } from './entries/tools/whatsapp.ts'
import { whatsAppMessages } from './entries/tools/whatsapp-messages.ts'
import type { Entry } from './entry.ts'
import { hasCode, isWithin } from './entry-numbers.ts'
import { lastSymptoms, symptoms, tasks } from './symptoms/symptoms.ts'

/** All entries, by family. A new one is a record in its family's file. */
export const entries: readonly Entry[] = [
  ...outages,
  ...whoCalls,
  ...limits,
  ...blocks,
  ...permissions,
  ...features,
  ...appAccess,
  ...accounts,
  ...wrongCalls,
  ...fields,
  ...missingObjects,
  ...endedTokens,
  ...accountChecks,
  ...wrongTokens,
  ...insights,
  ...insightCalls,
  ...pageMedia,
  ...ads,
  ...appSettings,
  ...appReview,
  ...developerNotices,
  ...versions,
  ...dialog,
  ...dialogPermissions,
  ...dialogApp,
  ...login,
  ...redirectUris,
  ...exchange,
  ...instagramRefusals,
  ...instagram,
  ...instagramEnded,
  ...publishing,
  ...postContents,
  ...discovery,
  ...messages,
  ...messageForm,
  ...messagePeople,
  ...messageRules,
  ...sdkWords,
  ...mobileSdk,
  ...browserSdk,
  ...browserConsole,
  ...phoneLogins,
  ...absentLibraries,
  ...services,
  ...webhooks,
  ...whatsApp,
  ...whatsAppMessages,
  ...loginLibraries,
  ...ownServer,
  ...libraryWords,
  ...loginState,
  ...toolWords,
  ...reconnecting,
  ...bareFailures,
  ...outsideTheApi,
  ...otherServices,
  ...scopesOfOthers,
  ...toolStatuses,
  ...mcp,
  ...toolRefusals,
  ...missingFields,
  ...metaPages,
  ...network,
  ...symptoms,
  ...tasks,
  ...lastSymptoms,
  ...keytag,
]

/** Throws a RangeError for an ID that no entry has. */
export function entryOf(id: string): Entry {
  const entry = entries.find(candidate => candidate.id === id)
  if (entry === undefined) throw new RangeError(`No entry is called ${id}.`)
  return entry
}

export function knowsCode(code: number): boolean {
  return entries.some(({ says = {} }) => hasCode(says, code))
}

export function knowsSubcode(subcode: number): boolean {
  return entries.some(
    ({ says = {} }) =>
      says.subcodes?.includes(subcode) === true || isWithin(says.subcodeRange, subcode),
  )
}
