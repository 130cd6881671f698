import type { Fact } from './facts.ts'
import { type Block, valueIn } from './sheet.ts'

/** A sample call for trying the values. */
type ReadyCall = {
  readonly title: string
  readonly host: string
  /** Path after the version. */
  readonly path: readonly [node: Fact, edge: string]
  readonly fields: string
  readonly token: Fact
}

const facebook = { host: 'https://graph.facebook.com', token: 'pageToken' } as const
const instagram = { host: 'https://graph.instagram.com', token: 'instagramToken' } as const

/**
 * Page and IG User references, "Get Page details" and "Fields"; content_publishing_limit needs
 * instagram_content_publish (or its Instagram Login twin).
 */
const calls: readonly ReadyCall[] = [
  {
    ...facebook,
    title: 'Page',
    path: ['pageId', ''],
    fields: 'id,name,instagram_business_account',
  },
  {
    ...facebook,
    title: 'Instagram profile',
    path: ['instagramAccountId', ''],
    fields: 'id,username,followers_count,media_count',
  },
  {
    ...facebook,
    title: 'Publishing limit',
    path: ['instagramAccountId', '/content_publishing_limit'],
    fields: 'quota_usage,config',
  },
  {
    ...instagram,
    title: 'Instagram profile',
    path: ['instagramUserId', ''],
    fields: 'user_id,username,account_type,media_count',
  },
  {
    ...instagram,
    title: 'Publishing limit',
    path: ['instagramUserId', '/content_publishing_limit'],
    fields: 'quota_usage,config',
  },
]

/** Sample calls that the values of a block are enough for. */
export function callsFor(block: Block): readonly ReadyCall[] {
  return calls.filter(
    ({ path, token }) => valueIn(block, path[0]) !== undefined && valueIn(block, token),
  )
}
