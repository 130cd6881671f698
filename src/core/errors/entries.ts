import { accountChecks } from './entries/access/account-checks.ts'
import { appAccess } from './entries/access/app-access.ts'
import { appReview } from './entries/access/app-review.ts'
import { appSettings } from './entries/access/app-settings.ts'
import { appsSwitchedOff } from './entries/access/app-switched-off.ts'
import { blocks } from './entries/access/blocks.ts'
import { developerNotices } from './entries/access/developer-notices.ts'
import { features } from './entries/access/features.ts'
import { pagePermissions } from './entries/access/page-permissions.ts'
import { permissions } from './entries/access/permissions.ts'
import { accounts } from './entries/graph/accounts.ts'
import { adAccounts } from './entries/graph/ad-accounts.ts'
import { ads } from './entries/graph/ads.ts'
import { fields } from './entries/graph/fields.ts'
import { insightCalls } from './entries/graph/insight-calls.ts'
import { insights } from './entries/graph/insights.ts'
import { limits } from './entries/graph/limits.ts'
import { missingFields } from './entries/graph/missing-fields.ts'
import { missingObjects } from './entries/graph/missing-objects.ts'
import { outages } from './entries/graph/outages.ts'
import { pageMedia } from './entries/graph/page-media.ts'
import { replies } from './entries/graph/replies.ts'
import { unknownIds } from './entries/graph/unknown-ids.ts'
import { versions } from './entries/graph/versions.ts'
import { wrongCalls } from './entries/graph/wrong-call.ts'
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
import { dialogAppOff } from './entries/login/dialog-app-off.ts'
import { dialogBrowser } from './entries/login/dialog-browser.ts'
import { dialogPermissions } from './entries/login/dialog-permissions.ts'
import { exchange } from './entries/login/exchange.ts'
import { instagram } from './entries/login/instagram.ts'
import { instagramRefusals } from './entries/login/instagram-refusals.ts'
import { login } from './entries/login/login.ts'
import { redirectUris } from './entries/login/redirect-uri.ts'
import { metaPages } from './entries/meta-pages.ts'
import { network } from './entries/network.ts'
import { browserSdk } from './entries/sdks/browser-sdk.ts'
import { mobileSdk } from './entries/sdks/mobile-sdk.ts'
import { phoneLogins } from './entries/sdks/phone-logins.ts'
import { sdkWords } from './entries/sdks/sdk-words.ts'
import { endedTokens } from './entries/tokens/ended-tokens.ts'
import { pageTokens } from './entries/tokens/page-tokens.ts'
import { whoCalls } from './entries/tokens/who-calls.ts'
import { wrongTokens } from './entries/tokens/wrong-tokens.ts'
import { absentLibraries } from './entries/tools/absent-libraries.ts'
import { bareFailures } from './entries/tools/bare-failures.ts'
import { browserConsole } from './entries/tools/browser-console.ts'
import { libraryWords } from './entries/tools/library-words.ts'
import { loginLibraries } from './entries/tools/login-libraries.ts'
import { loginState } from './entries/tools/login-state.ts'
import { loginWindows } from './entries/tools/login-windows.ts'
import { mcp } from './entries/tools/mcp.ts'
import { otherServices } from './entries/tools/other-services.ts'
import { outsideTheApi } from './entries/tools/outside-the-api.ts'
import { ownServer } from './entries/tools/own-server.ts'
import { programFaults } from './entries/tools/program-faults.ts'
import { reconnecting } from './entries/tools/reconnecting.ts'
import { scopesOfOthers } from './entries/tools/scopes-of-others.ts'
import { services } from './entries/tools/services.ts'
import { toolRefusals } from './entries/tools/tool-refusals.ts'
import { toolStatuses } from './entries/tools/tool-statuses.ts'
import { toolWords } from './entries/tools/tool-words.ts'
import { webhooks } from './entries/tools/webhooks.ts'
import { whatsApp } from './entries/tools/whatsapp.ts'
import { whatsAppMessages } from './entries/tools/whatsapp-messages.ts'
import { unreadableAnswers } from './entries/unreadable-answers.ts'
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
  ...pagePermissions,
  ...features,
  ...appAccess,
  ...appsSwitchedOff,
  ...accounts,
  ...replies,
  ...wrongCalls,
  ...fields,
  ...missingObjects,
  ...unknownIds,
  ...endedTokens,
  ...accountChecks,
  ...pageTokens,
  ...wrongTokens,
  ...insights,
  ...insightCalls,
  ...pageMedia,
  ...adAccounts,
  ...ads,
  ...appSettings,
  ...appReview,
  ...developerNotices,
  ...versions,
  ...dialog,
  ...dialogPermissions,
  ...dialogApp,
  ...dialogAppOff,
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
  ...dialogBrowser,
  ...browserSdk,
  ...browserConsole,
  ...phoneLogins,
  ...absentLibraries,
  ...services,
  ...loginWindows,
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
  ...programFaults,
  ...metaPages,
  ...network,
  ...unreadableAnswers,
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
