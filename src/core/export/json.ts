import type { ExportFormat } from './format.ts'

/** The full record. IDs are text: as numbers they would lose their last digits. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  extension: '.json',
  mediaType: 'application/json',
  write(record, show) {
    const expiry = record.pageTokensExpireAt?.toISOString() ?? null
    return `${JSON.stringify(
      {
        keytag: 1,
        ...(record.environment === 'simulated' ? { simulated: 'These tokens work nowhere.' } : {}),
        taken_at: record.takenAt.toISOString(),
        graph_api_version: record.graphVersion,
        app_id: record.appId ?? null,
        ...(record.userToken
          ? {
              user_access_token: show(record.userToken.token),
              user_access_token_expires_at: record.userToken.expiresAt?.toISOString() ?? null,
            }
          : {}),
        pages: record.pages.map(page => ({
          tag: page.number,
          page_id: page.id,
          page_access_token: page.accessToken ? show(page.accessToken) : null,
          page_access_token_expires_at: expiry,
          tasks: page.tasks,
          instagram_account_id: page.instagramAccount?.id ?? null,
        })),
      },
      null,
      2,
    )}\n`
  },
}
