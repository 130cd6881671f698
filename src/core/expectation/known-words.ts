import { instagramPermissions } from '../login/permissions/instagram-permissions.ts'
import { facebookPermissions } from '../login/permissions/permissions.ts'
import { otherPermissions, threadsPermissions } from '../login/scopes/other-permissions.ts'
import { retiredScopes } from '../login/scopes/retired-scopes.ts'

const tasks = [
  'MANAGE',
  'CREATE_CONTENT',
  'MODERATE',
  'MESSAGING',
  'ADVERTISE',
  'ANALYZE',
  'MODERATE_COMMUNITY',
  'MANAGE_JOBS',
  'MANAGE_LEADS',
  'PAGES_MESSAGING',
  'VIEW_MONETIZATION_INSIGHTS',
  'CASHIER_ROLE',
  'GLOBAL_STRUCTURE_MANAGEMENT',
]

const plusTasks = [
  'FULL_CONTROL',
  'MANAGE',
  'FACEBOOK_ACCESS',
  'CREATE_CONTENT',
  'MODERATE',
  'MESSAGING',
  'ADVERTISE',
  'ANALYZE',
  'GLOBAL_STRUCTURE_MANAGEMENT',
  'CREATIVE_MANAGEMENT',
  'CREATOR_MANAGEMENT',
  'REVENUE',
  'MODERATE_DELEGATE_COMMUNITY',
]

/** Tasks of Meta's business SDK of June 2026, and those of captures. */
export const knownTasks: ReadonlySet<string> = new Set([
  ...tasks,
  ...plusTasks.map(task => `PROFILE_PLUS_${task}`),
])

/** The word for each status of /me/permissions (SDKs and captures). */
export const knownStatuses: ReadonlySet<string> = new Set(['granted', 'declined', 'expired'])

/** Every permission that Keytag knows, ended ones included, because old logins still name them. */
export const knownPermissions: ReadonlySet<string> = new Set([
  ...facebookPermissions.map(({ name }) => name),
  ...instagramPermissions.map(({ name }) => name),
  ...otherPermissions.keys(),
  ...threadsPermissions,
  ...retiredScopes.keys(),
  // Granted with every login.
  'public_profile',
  'email',
])

/** Kinds of tokens of /debug_token. */
export const knownTokenTypes: ReadonlySet<string> = new Set(['USER', 'PAGE', 'APP', 'SYSTEM_USER'])

/** Documented in capitals and not; both were met. */
export const knownAccountTypes: ReadonlySet<string> = new Set([
  'BUSINESS',
  'MEDIA_CREATOR',
  'PERSONAL',
  'Business',
  'Media_Creator',
  'Personal',
])

/** The `type` of an error. */
export const knownErrorTypes: ReadonlySet<string> = new Set([
  'OAuthException',
  'GraphMethodException',
  'FacebookApiException',
  'IGApiException',
])
