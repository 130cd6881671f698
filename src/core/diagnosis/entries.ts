import { entry as graph1 } from './entries/1.ts'
import { entry as graph1_2853001 } from './entries/1-2853001.ts'
import { entry as graph1_Too_Much } from './entries/1-too-much.ts'
import { entry as graph2 } from './entries/2.ts'
import { entry as graph3 } from './entries/3.ts'
import { entry as graph4 } from './entries/4.ts'
import { entry as graph4_2207051 } from './entries/4-2207051.ts'
import { entry as graph10 } from './entries/10.ts'
import { entry as graph10_Personal } from './entries/10-personal.ts'
import { entry as graph17 } from './entries/17.ts'
import { entry as graph25 } from './entries/25.ts'
import { entry as graph32 } from './entries/32.ts'
import { entry as graph100 } from './entries/100.ts'
import { entry as graph100_33 } from './entries/100-33.ts'
import { entry as graph100_36008 } from './entries/100-36008.ts'
import { entry as graph100_36009 } from './entries/100-36009.ts'
import { entry as graph100_Field } from './entries/100-field.ts'
import { entry as graph100_Inspection } from './entries/100-inspection.ts'
import { entry as graph100_Method } from './entries/100-method.ts'
import { entry as graph100_Missing_Permissions } from './entries/100-missing-permissions.ts'
import { entry as graph100_Secret } from './entries/100-secret.ts'
import { entry as graph101 } from './entries/101.ts'
import { entry as graph102 } from './entries/102.ts'
import { entry as graph104 } from './entries/104.ts'
import { entry as graph190 } from './entries/190.ts'
import { entry as graph190_458 } from './entries/190-458.ts'
import { entry as graph190_459 } from './entries/190-459.ts'
import { entry as graph190_460 } from './entries/190-460.ts'
import { entry as graph190_463 } from './entries/190-463.ts'
import { entry as graph190_464 } from './entries/190-464.ts'
import { entry as graph190_465 } from './entries/190-465.ts'
import { entry as graph190_467 } from './entries/190-467.ts'
import { entry as graph190_492 } from './entries/190-492.ts'
import { entry as graph190_Data_Access } from './entries/190-data-access.ts'
import { entry as graph190_Deleted } from './entries/190-deleted.ts'
import { entry as graph190_Other_Family } from './entries/190-other-family.ts'
import { entry as graph190_Page_Permission } from './entries/190-page-permission.ts'
import { entry as graph190_Signature } from './entries/190-signature.ts'
import { entry as graph190_Unreadable } from './entries/190-unreadable.ts'
import { entry as graph191 } from './entries/191.ts'
import { entry as graph200 } from './entries/200.ts'
import { entry as graph200_Business } from './entries/200-business.ts'
import { entry as graph200_Deactivated } from './entries/200-deactivated.ts'
import { entry as graph341 } from './entries/341.ts'
import { entry as graph368 } from './entries/368.ts'
import { entry as graph368_1404006 } from './entries/368-1404006.ts'
import { entry as graph368_1404078 } from './entries/368-1404078.ts'
import { entry as graph415 } from './entries/415.ts'
import { entry as graph506 } from './entries/506.ts'
import { entry as graph613 } from './entries/613.ts'
import { entry as graph803 } from './entries/803.ts'
import { entry as graph2500 } from './entries/2500.ts'
import { entry as graph80001 } from './entries/80001.ts'
import { entry as graph80002 } from './entries/80002.ts'
import { entry as graph1609005 } from './entries/1609005.ts'
import { entry as graph4476002 } from './entries/4476002.ts'
import { entry as dialogAppNotActive } from './entries/dialog-app-not-active.ts'
import { entry as dialogCantLoadUrl } from './entries/dialog-cant-load-url.ts'
import { entry as dialogFeatureUnavailable } from './entries/dialog-feature-unavailable.ts'
import { entry as dialogInsecureLogin } from './entries/dialog-insecure-login.ts'
import { entry as dialogInvalidScopes } from './entries/dialog-invalid-scopes.ts'
import { entry as dialogNeedsPermission } from './entries/dialog-needs-permission.ts'
import { entry as dialogUrlBlocked } from './entries/dialog-url-blocked.ts'
import { entry as dialogWrongAppType } from './entries/dialog-wrong-app-type.ts'
import { entry as igClientSecret } from './entries/ig-client-secret.ts'
import { entry as igCodeUsed } from './entries/ig-code-used.ts'
import { entry as igDeveloperRole } from './entries/ig-developer-role.ts'
import { entry as igInvalidPlatformApp } from './entries/ig-invalid-platform-app.ts'
import { entry as igInvalidScope } from './entries/ig-invalid-scope.ts'
import { entry as igRedirectUri } from './entries/ig-redirect-uri.ts'
import { entry as igTooYoung } from './entries/ig-too-young.ts'
import { entry as keytagFault } from './entries/keytag-fault.ts'
import { entry as loginCancelled } from './entries/login-cancelled.ts'
import { entry as loginCode } from './entries/login-code.ts'
import { entry as loginEnvironment } from './entries/login-environment.ts'
import { entry as loginMalformed } from './entries/login-malformed.ts'
import { entry as loginRefused } from './entries/login-refused.ts'
import { entry as loginState } from './entries/login-state.ts'
import { entry as loginTokenInQuery } from './entries/login-token-in-query.ts'
import { entry as loginWorked } from './entries/login-worked.ts'
import { entry as networkCors } from './entries/network-cors.ts'
import { entry as networkCutOff } from './entries/network-cut-off.ts'
import { entry as networkNotGraph } from './entries/network-not-graph.ts'
import { entry as networkOffline } from './entries/network-offline.ts'
import { entry as networkOutage } from './entries/network-outage.ts'
import { entry as networkTimeout } from './entries/network-timeout.ts'
import { entry as networkTooLarge } from './entries/network-too-large.ts'
import { entry as networkUnexpected } from './entries/network-unexpected.ts'
import { entry as networkUnreachable } from './entries/network-unreachable.ts'
import { entry as noPages } from './entries/no-pages.ts'
import { entry as unknown } from './entries/unknown.ts'
import type { Entry } from './entry.ts'

/** Every entry there is. The order is that of the list people read; the best match is found by rank. */
export const entries: readonly Entry[] = [
  graph1,
  graph1_Too_Much,
  graph1_2853001,
  graph2,
  graph3,
  graph4,
  graph4_2207051,
  graph10,
  graph10_Personal,
  graph17,
  graph25,
  graph32,
  graph100,
  graph100_Missing_Permissions,
  graph100_Field,
  graph100_33,
  graph100_36008,
  graph100_36009,
  graph100_Secret,
  graph100_Inspection,
  graph100_Method,
  graph101,
  graph102,
  graph104,
  graph190,
  graph190_Page_Permission,
  graph190_Data_Access,
  graph190_458,
  graph190_459,
  graph190_460,
  graph190_463,
  graph190_464,
  graph190_465,
  graph190_467,
  graph190_492,
  graph190_Unreadable,
  graph190_Other_Family,
  graph190_Signature,
  graph190_Deleted,
  graph191,
  graph200,
  graph200_Business,
  graph200_Deactivated,
  graph341,
  graph368,
  graph368_1404006,
  graph368_1404078,
  graph415,
  graph506,
  graph613,
  graph803,
  graph2500,
  graph80001,
  graph80002,
  graph1609005,
  dialogUrlBlocked,
  dialogCantLoadUrl,
  dialogInvalidScopes,
  dialogAppNotActive,
  dialogFeatureUnavailable,
  dialogNeedsPermission,
  dialogInsecureLogin,
  dialogWrongAppType,
  loginCancelled,
  loginRefused,
  loginState,
  loginEnvironment,
  loginTokenInQuery,
  loginCode,
  loginMalformed,
  loginWorked,
  noPages,
  igInvalidPlatformApp,
  graph4476002,
  igClientSecret,
  igCodeUsed,
  igInvalidScope,
  igRedirectUri,
  igDeveloperRole,
  igTooYoung,
  networkUnreachable,
  networkOffline,
  networkCors,
  networkTimeout,
  networkNotGraph,
  networkOutage,
  networkCutOff,
  networkTooLarge,
  networkUnexpected,
  unknown,
  keytagFault,
]

/** An entry that the code itself names. */
export function entryOf(id: string): Entry {
  const entry = entries.find(candidate => candidate.id === id)
  if (entry === undefined) throw new RangeError(`No entry is called ${id}.`)
  return entry
}
