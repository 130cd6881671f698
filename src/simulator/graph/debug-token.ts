import type { App } from '../app.ts'
import { actsInPortfolio, tickedAccounts, tickedPageIds } from '../granted.ts'
import { dataAccessEnd, expiryOf, toSeconds } from '../instants.ts'
import { portfolio } from '../page.ts'
import type { Meaning } from '../token.ts'
import { hasRoleOnApp, personOf, worldFor } from '../worlds.ts'
import { GraphRefusal } from './errors.ts'

/** The answer of /debug_token (its reference page; captures of 2026). */
export function inspection(
  token: Meaning,
  app: App | undefined,
  refusal: GraphRefusal | undefined,
): unknown {
  const world = worldFor(token)
  const expiresAt = expiryOf(token)
  return {
    app_id: token.appId,
    type: token.pageId ? 'PAGE' : 'USER',
    application: app?.name,
    data_access_expires_at: dataAccessEnd(token.issuedAt),
    ...(refusal ? { error: deadBecause(refusal) } : {}),
    // 0 means "never".
    expires_at: expiresAt ? toSeconds(expiresAt) : 0,
    is_valid: refusal === undefined,
    issued_at: toSeconds(token.issuedAt),
    // From general knowledge: this name, for Page tokens only.
    ...(token.pageId ? { profile_id: token.pageId } : {}),
    scopes: [...token.granted.filter(name => name !== 'public_profile'), 'public_profile'],
    granular_scopes: granularScopes(token),
    user_id: personOf(token.person, world).userId,
  }
}

/** From general knowledge: Graph answers 200 with these fields for a text that is not a token. */
export function inspectionOfNonsense(): unknown {
  return {
    error: { code: 190, message: 'Invalid OAuth access token.' },
    is_valid: false,
    scopes: [],
  }
}

/**
 * Captured: the caller needs an app token or a token of a person with a role on the app. Page tokens never
 * pass.
 * @throws GraphRefusal
 */
export function checkInspector(caller: Meaning, token: Meaning | undefined): void {
  const world = worldFor(caller)
  if (caller.pageId || !hasRoleOnApp(world, personOf(caller.person, world))) {
    throw new GraphRefusal(
      400,
      100,
      '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
    )
  }
  if (token && token.appId !== caller.appId) {
    throw new GraphRefusal(
      400,
      100,
      '(#100) The App_id in the input_token did not match the Viewing App',
    )
  }
}

/**
 * Captured: `target_ids` is missing if the person chose all current and future assets. A guess: a
 * permission with nothing ticked has no row.
 */
function granularScopes(token: Meaning): unknown {
  const pages = tickedPageIds(token)
  const accounts = tickedAccounts(token).map(({ account }) => account.id)
  const portfolios = actsInPortfolio(token) ? [portfolio.id] : []
  const namesNone = worldFor(token).namesNone
  return token.granted.flatMap(scope => {
    const ids = /^(pages|leads)_/.test(scope)
      ? pages
      : scope.startsWith('instagram_')
        ? accounts
        : scope === 'business_management'
          ? portfolios
          : undefined
    if (ids === undefined) return []
    if (namesNone) return [{ scope }]
    return ids.length === 0 ? [] : [{ scope, target_ids: ids }]
  })
}

function deadBecause({ code, message, more }: GraphRefusal): unknown {
  const { error_subcode: subcode } = more
  return { code, message, ...(subcode === undefined ? {} : { subcode }) }
}
