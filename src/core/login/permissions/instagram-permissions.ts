import type { Permission } from './permissions.ts'

/**
 * All five. Source: the Permissions Reference and the platform's changelog. Insights came in January 2025
 * and is missing from the login page's own list.
 */
export const instagramPermissions: readonly Permission[] = [
  on('instagram_business_basic', 'Read the account’s profile and media.', []),
  on('instagram_business_content_publish', 'Publish posts to the Instagram account.'),
  on('instagram_business_manage_comments', 'Read, answer, hide and delete comments.'),
  on('instagram_business_manage_messages', 'Read and answer direct messages.'),
  on('instagram_business_manage_insights', 'Read reach, views and follower numbers.'),
]

function on(
  name: string,
  meaning: string,
  dependencies: readonly string[] = ['instagram_business_basic'],
): Permission {
  return { name, family: 'instagram-login', meaning, dependencies }
}
