import type { Environment } from '../access-token.ts'
import type { CallRecord } from '../graph/client.ts'

/** The facts of a report. It has no name, App ID or Page ID, so nobody can be recognised. */
export type ReportFacts = {
  readonly version: string
  /** `navigator.userAgent`. The report takes only the browser's family and main version. */
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

/** Number of last calls listed one by one, because the failure is at the end. */
const mostCalls = 60

/** A summary for a public issue. The redactor still reads it, like all copied text. */
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

/** The rest of a user agent says more about a device than a report needs. */
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
