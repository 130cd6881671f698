import type { Node } from '../graph/fields.ts'
import type { Account } from './accounts.ts'
import type { Api } from './permissions.ts'

/** Fields of /me (Get started page). The type name in messages is a guess. */
export function instagramUserNode(account: Account, api: Api): Node {
  const both: Node['fields'] = {
    username: () => account.username,
    media_count: () => account.media,
  }
  if (api === 'basic-display') {
    return {
      type: 'User',
      unasked: ['id'],
      fields: {
        ...both,
        id: () => account.userId,
        account_type: () => account.type.toUpperCase(),
      },
    }
  }
  return {
    type: 'User',
    unasked: ['id'],
    fields: {
      ...both,
      /** The person's ID for this app only. */
      id: () => account.appScopedId,
      user_id: () => account.userId,
      name: () => account.name,
      account_type: () => account.type,
      profile_picture_url: () => `https://pictures.example/${account.userId}.jpg`,
      followers_count: () => account.followers,
      follows_count: () => account.follows,
      biography: () => undefined,
      website: () => undefined,
    },
  }
}
