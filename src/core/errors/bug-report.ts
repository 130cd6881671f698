import type { Environment } from '../access-token.ts'
import type { CallRecord } from '../graph/client.ts'

/** What a report may tell. No name, no App ID, no ID of a Page: nobody is known by it. */
export type ReportFacts = {
  readonly version: string
  /** `navigator.userAgent`; only the browser's family and its main version are taken. */
  readonly userAgent: string
  readonly environment: Environment | undefined
  readonly login: string | undefined
  readonly asked: readonly string[]
  readonly permissions: readonly { readonly permission: string; readonly status: string }[]
  readonly pages:
    | { readonly total: number; readonly withAccount: number; readonly withToken: number }
    | undefined
  readonly calls: readonly (CallRecord & { readonly environment: Environment })[]
}

/** The last so many calls are told one by one: where it broke is at the end. */
const mostCalls = 60

/** A summary for a public issue. It still goes through the redactor, as all that is copied does. */
export function bugReport(facts: ReportFacts): string {
  const { environment, login, asked, permissions, pages, calls } = facts
  const told = calls.slice(-mostCalls)
  return [
    `Keytag ${facts.version}, ${browserOf(facts.userAgent.slice(0, 1000))}`,
    `Login: ${login === undefined ? 'none' : `${login}, ${environment === 'simulated' ? 'simulated Meta' : 'Meta'}`}`,
    ...(asked.length > 0 ? [`Asked: ${asked.join(', ')}`] : []),
    ...statuses(permissions),
    ...(pages
      ? [
          `Pages: ${pages.total}, ${pages.withToken} with a token, ${pages.withAccount} with an Instagram account`,
        ]
      : []),
    `Calls: ${calls.length}${told.length < calls.length ? `, the last ${told.length} of them` : ''}`,
    ...told.map(call => lineOf(call, told[0]?.startedAt ?? call.startedAt)),
  ].join('\n')
}

function statuses(permissions: ReportFacts['permissions']): readonly string[] {
  const names = [...new Set(permissions.map(({ status }) => status))]
  return names.map(status => {
    const those = permissions.filter(each => each.status === status)
    const name = `${status.charAt(0).toUpperCase()}${status.slice(1)}`
    return `${name}: ${those.map(({ permission }) => permission).join(', ')}`
  })
}

/** `+1.2 s GET /<id> graph.facebook.com 400, code 190/463, fbtrace_id A1b, 312 ms` */
function lineOf(call: ReportFacts['calls'][number], first: Date): string {
  const { error, host, environment, status, outcome, startedAt, took } = call
  const code =
    error?.code === undefined
      ? []
      : [`code ${[error.code, error.subcode].filter(part => part !== undefined).join('/')}`]
  const after = ((startedAt.getTime() - first.getTime()) / 1000).toFixed(1)
  const parts = [
    `+${after} s ${call.call.replace(/\d{5,}/g, '<id>')} ${environment === 'meta' ? host : 'simulated'} ${status ?? 'no answer'}`,
    ...(outcome === 'answered' ? [] : [outcome]),
    ...code,
    ...(error?.traceId === undefined ? [] : [`fbtrace_id ${error.traceId}`]),
    `${Math.round(took)} ms`,
  ]
  return parts.join(', ')
}

/** The rest of a user agent says more of a device than a bug needs. */
function browserOf(userAgent: string): string {
  const families = [
    ['Edge', /\bEdgA?\/(\d+)/],
    ['Samsung Internet', /\bSamsungBrowser\/(\d+)/],
    ['Opera', /\bOPR\/(\d+)/],
    ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
    ['Chromium', /(?:Chrome|CriOS)\/(\d+)/],
    ['Safari', /\bVersion\/(\d+)[\d.]* .*Safari/],
  ] as const
  for (const [name, sign] of families) {
    const version = sign.exec(userAgent)?.[1]
    if (version !== undefined) return `${name} ${version}`
  }
  return 'another browser'
}
