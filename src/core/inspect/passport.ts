import { known } from '../doctor/standing.ts'
import { permissionsOf } from './compare.ts'
import { type Inspection, kindOf } from './layers.ts'
import type { FoundToken } from './pasted.ts'

/**
 * Facts of a token for a public issue or a chat: its kind and its abilities. It has no token and no name of
 * a person or Page. It has IDs and permission names, as Meta's own forms ask for.
 */
export type Passport = {
  readonly keytag_token_passport: 1
  readonly checked_at: string
  readonly simulated: boolean
  readonly host: string
  readonly kind: string
  readonly length: number
  /** The first four bytes of the token's SHA-256: tells two apart and leads back to none. */
  readonly fingerprint: string | null
  readonly works: boolean | null
  readonly app_id: string | null
  readonly owner_id: string | null
  readonly issued_at: string | null
  readonly expires_at: string | null
  readonly data_access_expires_at: string | null
  readonly permissions: {
    readonly granted: readonly string[] | null
    readonly declined: readonly string[] | null
  }
  readonly pages:
    | readonly {
        readonly page_id: string
        readonly tasks: readonly string[] | null
        readonly has_token: boolean
        readonly instagram_account_id: string | null
      }[]
    | null
  readonly instagram_user_id: string | null
  readonly answers: Readonly<Record<string, string>>
}

/** `fingerprint` as `AccessToken.fingerprint` gives it. `null` stands where Meta did not say. */
export function toPassport(
  found: FoundToken,
  inspection: Inspection,
  fingerprint: string | undefined,
  now: Date,
): Passport {
  const { family, debug, owner, permissions, pages, page, profile } = inspection
  const facts = known(debug)
  const one = known(page)
  const list = known(pages)?.list ?? (one && [one])
  const statuses = known(permissions)
  const first = family === 'instagram-login' ? profile : owner
  return {
    keytag_token_passport: 1,
    checked_at: now.toISOString(),
    simulated: found.environment === 'simulated',
    host: family === 'instagram-login' ? 'graph.instagram.com' : 'graph.facebook.com',
    kind: kindOf(inspection) ?? 'unknown',
    length: found.token.length,
    fingerprint: fingerprint ?? null,
    works: first.kind === 'unknown' ? null : first.kind === 'value',
    app_id: facts?.appId ?? null,
    owner_id: known(owner)?.id ?? known(profile)?.accountId ?? null,
    issued_at: (facts?.issuedAt ?? found.issuedAt)?.toISOString() ?? null,
    expires_at: toText(facts?.expiresAt ?? found.expiresAt),
    data_access_expires_at: toText(facts?.dataAccessExpiresAt ?? found.dataAccessExpiresAt),
    permissions: {
      granted: permissionsOf(inspection) ?? null,
      declined:
        statuses?.flatMap(({ permission, status }) => (status === 'granted' ? [] : [permission])) ??
        null,
    },
    pages:
      list?.map(({ id, tasks, accessToken, instagramAccount }) => ({
        page_id: id,
        tasks: tasks ?? null,
        has_token: accessToken !== undefined,
        instagram_account_id: instagramAccount?.id ?? null,
      })) ?? null,
    instagram_user_id: known(profile)?.accountId ?? null,
    answers: Object.fromEntries(
      layersOf(inspection).map(({ call, outcome }) => [call, outcome] as const),
    ),
  }
}

/** The same for people: a line a fact, and nothing that has no value. */
export function passportText(passport: Passport): string {
  const { permissions, pages, answers, ...facts } = passport
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === null || name === 'keytag_token_passport'
      ? []
      : [`${name.replaceAll('_', ' ')}: ${value}`],
  )
  const listed = (label: string, names: readonly string[] | null) =>
    names && names.length > 0 ? [`${label}: ${names.join(', ')}`] : []
  return [
    'Token summary, made by Keytag. It holds no token.',
    ...lines,
    ...listed('granted', permissions.granted),
    ...listed('declined', permissions.declined),
    ...(pages ?? []).map(
      ({ page_id, tasks, has_token, instagram_account_id }) =>
        `Page ${page_id}: ${has_token ? 'token' : 'no token'}, Instagram account ${instagram_account_id ?? 'none'}, tasks ${tasks?.join(' ') || (tasks ? 'none' : 'not told')}`,
    ),
    ...Object.entries(answers).map(([call, outcome]) => `${call}: ${outcome}`),
  ].join('\n')
}

type Layer = { readonly call: string; readonly outcome: string; readonly answered: boolean }

/** Which call said what, in the order they were asked; those that were not are left out. */
export function layersOf(inspection: Inspection): readonly Layer[] {
  const { family, debug, owner, permissions, pages, page, profile } = inspection
  const asked =
    family === 'instagram-login'
      ? ([['GET /me', profile]] as const)
      : ([
          ['GET /debug_token', debug],
          ['GET /me', owner],
          ['GET /me/permissions', permissions],
          ['GET /me/accounts', pages],
          ['GET /me, as a Page', page],
        ] as const)
  return asked.flatMap(([call, answer]): readonly Layer[] => {
    if (answer.kind === 'unknown') return []
    if (answer.kind === 'value') return [{ call, outcome: 'answered', answered: true }]
    const { code, subcode, status } = answer.failure
    const why =
      code === undefined ? (status ?? 'no answer') : [code, subcode].filter(Boolean).join('/')
    return [{ call, outcome: `refused, ${why}`, answered: false }]
  })
}

function toText(end: Date | 'never' | undefined): string | null {
  return end instanceof Date ? end.toISOString() : (end ?? null)
}
