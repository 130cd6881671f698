import { AccessToken } from '#src/core/access-token.ts'
import type { Page } from '#src/core/accounts/page.ts'
import type { Check } from '#src/core/doctor/cause.ts'
import type { Answer, Evidence, Failed } from '#src/core/doctor/evidence.ts'

export const now = new Date('2026-11-22T14:05:42.000Z')

/** The first permissions of the start screen. */
export const asked = [
  'instagram_basic',
  'pages_show_list',
  'pages_read_engagement',
  'instagram_content_publish',
  'instagram_manage_comments',
]

type Wanted = Partial<Omit<Evidence, 'login' | 'list' | 'debug'>> & {
  readonly login?: Partial<Evidence['login']>
  readonly list?: Partial<Evidence['list']>
  readonly pages?: readonly Page[]
  /** Declined, or missing from the answer. All other requested ones are granted. */
  readonly declined?: readonly string[]
  readonly dropped?: readonly string[]
  /** Assets ticked according to /debug_token. Without it, the call was refused. */
  readonly targets?: Readonly<Record<string, readonly string[] | 'all'>>
}

/** Evidence of a good login with a complete list, except for the given changes. */
export function evidenceOf(wanted: Wanted = {}): Evidence {
  const { login, list, pages = [], declined = [], dropped = [], targets, ...more } = wanted
  const permissions = login?.asked ?? asked
  return {
    complete: true,
    login: {
      environment: 'meta',
      asked,
      dialog: 'guided',
      configured: false,
      pasted: false,
      granted: undefined,
      declined: undefined,
      tokenStart: 'EAA',
      expiresAt: undefined,
      ...login,
    },
    list: { pages, progress: 'done', failure: undefined, ...list },
    person: value({ id: '1', name: 'Mina Okafor' }),
    permissions: value(
      permissions
        .filter(name => !dropped.includes(name))
        .map(permission => ({
          permission,
          status: declined.includes(permission) ? 'declined' : 'granted',
        })),
    ),
    debug: targets
      ? value({
          appId: undefined,
          type: 'USER',
          application: 'Acme Scheduler',
          expiresAt: undefined,
          dataAccessExpiresAt: undefined,
          issuedAt: undefined,
          isValid: true,
          scopes: permissions,
          targets: new Map(Object.entries(targets)),
        })
      : failed({ call: 'GET /debug_token', status: 400, code: 100 }),
    portfolios: { kind: 'unknown' },
    pagesById: new Map(),
    portfolioOf: new Map(),
    accountsById: new Map(),
    accountsByPageToken: new Map(),
    ...more,
  }
}

export function value<T>(of: T): Answer<T> {
  return { kind: 'value', value: of }
}

export function failed(failure: Partial<Failed>): Answer<never> {
  return { kind: 'failed', failure: failureOf(failure) }
}

export function failureOf(failure: Partial<Failed>): Failed {
  const nothing = { status: undefined, code: undefined, subcode: undefined, message: undefined }
  return { call: 'GET /', ...nothing, ...failure }
}

export function pageOf(id: string, more: Partial<Page> = {}): Page {
  return {
    number: 1,
    id,
    name: `Page ${id}`,
    accessToken: new AccessToken(`EAA${'q7R'.repeat(50)}`),
    tasks: ['MANAGE', 'CREATE_CONTENT', 'MODERATE', 'MESSAGING', 'ADVERTISE', 'ANALYZE'],
    instagramAccount: undefined,
    ...more,
  }
}

export function accountOf(id: string) {
  return { id, username: `account_${id}`, name: undefined }
}

/** A check's result without its buttons. */
export function ranked(check: Check, evidence: Evidence): string | undefined {
  return check(evidence, now)?.rank
}
