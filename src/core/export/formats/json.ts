import type { Fact } from '../facts.ts'
import type { ExportFormat } from '../format.ts'
import { type Block, entriesOf, holdsShortLived, isCounted, type Sheet } from '../sheet.ts'

/** The full record with its own names. IDs are strings, because JSON numbers lose their last digits. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  group: 'file',
  extension: '.json',
  mediaType: 'application/json',
  hint: 'The whole record under fixed names, so that a program can tell versions apart.',
  write: sheet => `${JSON.stringify(toJson(sheet), null, 2)}\n`,
}

function toJson(sheet: Sheet) {
  const { record, blocks } = sheet
  const shared = blocks.filter(({ about }) => about === undefined)
  const holders = blocks.flatMap(block => {
    if (block.about === undefined) return []
    const page = block.about === 'account' ? undefined : block.about
    return [{ ...(page && { tag: page.number, tasks: page.tasks }), ...fieldsOf(block) }]
  })
  return {
    keytag: 1,
    ...(record.environment === 'simulated' ? { simulated: 'These tokens work nowhere.' } : {}),
    taken_at: record.takenAt.toISOString(),
    family: record.family,
    ...Object.assign({}, ...shared.map(fieldsOf)),
    ...(holdsShortLived(sheet) ? { short_lived: true, tokens_expire_at: endOf(sheet) } : {}),
    ...(isCounted(record, entriesOf(sheet)) ? { token_end_is_counted: true } : {}),
    ...(record.family === 'facebook-login' ? { pages: holders } : { account: holders[0] }),
  }
}

function endOf({ record }: Sheet): string | null {
  return record.userToken?.expiresAt?.toISOString() ?? null
}

const fields: Readonly<Record<Fact, string>> = {
  appId: 'app_id',
  graphVersion: 'graph_api_version',
  pageId: 'page_id',
  pageToken: 'page_access_token',
  instagramAccountId: 'instagram_account_id',
  username: 'instagram_username',
  userToken: 'user_access_token',
  userTokenExpiresAt: 'user_access_token_expires_at',
  dataAccessExpiresAt: 'data_access_expires_at',
  instagramAppId: 'app_id',
  instagramUserId: 'instagram_user_id',
  instagramToken: 'access_token',
  instagramTokenExpiresAt: 'access_token_expires_at',
}

function fieldsOf({ entries }: Block): Record<string, string> {
  return Object.fromEntries(entries.map(({ fact, value }) => [fields[fact], value]))
}
