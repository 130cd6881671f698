import type { AccessToken } from '../access-token.ts'
import type { ExportFormat, ExportRecord } from './format.ts'

/** Keys are fixed, values are digits and token letters: nothing ever needs a quote. */
export const dotenv: ExportFormat = {
  id: 'dotenv',
  label: '.env',
  extension: '.env',
  mediaType: 'text/plain',
  write(record, show) {
    return `${[...head(record), ...user(record, show), ...pages(record, show)].join('\n')}\n`
  },
}

function head(record: ExportRecord): string[] {
  return [
    `# Keytag, ${record.takenAt.toISOString()}`,
    ...(record.environment === 'simulated' ? ['# Simulated: these tokens work nowhere.'] : []),
    ...(record.appId ? [`FACEBOOK_APP_ID=${record.appId}`] : []),
    `META_GRAPH_API_VERSION=${record.graphVersion}`,
  ]
}

function user({ userToken }: ExportRecord, show: (token: AccessToken) => string): string[] {
  if (userToken === undefined) return []
  return [
    '',
    `FACEBOOK_USER_ACCESS_TOKEN=${show(userToken.token)}`,
    ...(userToken.expiresAt
      ? [`FACEBOOK_USER_ACCESS_TOKEN_EXPIRES_AT=${userToken.expiresAt.toISOString()}`]
      : []),
  ]
}

/** Several Pages carry the numbers of their tags; a single one needs none. */
function pages(record: ExportRecord, show: (token: AccessToken) => string): string[] {
  const several = record.pages.length > 1
  return record.pages.flatMap(({ number, id, accessToken, instagramAccount }) => {
    const tail = several ? `_${number}` : ''
    return [
      '',
      ...(several ? [`# Tag ${number}`] : []),
      ...(record.pageTokensExpireAt
        ? [`# Short-lived: ends ${record.pageTokensExpireAt.toISOString()}`]
        : []),
      `FACEBOOK_PAGE_ID${tail}=${id}`,
      ...(accessToken ? [`FACEBOOK_PAGE_ACCESS_TOKEN${tail}=${show(accessToken)}`] : []),
      ...(instagramAccount ? [`INSTAGRAM_BUSINESS_ACCOUNT_ID${tail}=${instagramAccount.id}`] : []),
    ]
  })
}
