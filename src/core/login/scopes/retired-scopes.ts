/**
 * Corresponding scopes of the two families. Neither is the other's old name: they belong to two dialogs.
 */
export const twins: readonly (readonly [facebook: string, instagram: string])[] = [
  ['instagram_basic', 'instagram_business_basic'],
  ['instagram_content_publish', 'instagram_business_content_publish'],
  ['instagram_manage_comments', 'instagram_business_manage_comments'],
  ['instagram_manage_messages', 'instagram_business_manage_messages'],
  ['instagram_manage_insights', 'instagram_business_manage_insights'],
]

type Retired = { readonly ended: Date | undefined; readonly successor: string | undefined }

const renamed = new Date('2025-01-27')
const basicDisplay = new Date('2024-12-04')
const legacy = new Date('2020-06-29')
const pagesSplit = new Date('2020-05-05')
const publishActions = new Date('2018-08-01')
const groups = new Date('2024-04-22')
const version1 = new Date('2015-04-30')
const version24 = new Date('2015-10-06')

/** Names of a time before most of today's. People still meet them in old plugins. */
const firstNames: readonly (readonly [ended: Date | undefined, names: string])[] = [
  [
    version1,
    'offline_access publish_stream publish_checkins xmpp_login export_stream create_note photo_upload share_item status_update video_upload user_online_presence user_checkins user_activities user_interests user_notes user_questions user_subscriptions',
  ],
  [
    version24,
    'read_stream read_mailbox read_friendlists read_requests manage_friendlists manage_notifications user_groups user_status',
  ],
  [
    publishActions,
    'user_about_me user_website user_work_history user_education_history user_religion_politics user_relationships user_relationship_details read_custom_friendlists rsvp_event user_managed_groups',
  ],
  [groups, 'groups_access_member_info'],
  // The SDKs of 2017 name them, and the reference no longer does.
  [
    undefined,
    'read_page_mailboxes user_actions.books user_actions.fitness user_actions.music user_actions.news user_actions.video user_games_activity pages_messaging_payments pages_messaging_subscriptions',
  ],
]

/**
 * Names that Meta has switched off. Sources: the Instagram platform's changelog (`business_` names, Basic
 * Display, the legacy API) and that of Graph API v7.0 (`manage_pages` was split). The changelog does not
 * list `business_manage_insights` and `business_content_publishing`: people write them by analogy, and
 * their end is a guess. The second names of Basic Display's permissions in App Review,
 * `instagram_graph_user_…`, are general knowledge.
 */
export const retiredScopes: ReadonlyMap<string, Retired> = new Map([
  ['business_basic', { ended: renamed, successor: 'instagram_business_basic' }],
  ['business_content_publish', { ended: renamed, successor: 'instagram_business_content_publish' }],
  ['business_manage_comments', { ended: renamed, successor: 'instagram_business_manage_comments' }],
  ['business_manage_messages', { ended: renamed, successor: 'instagram_business_manage_messages' }],
  ['business_manage_insights', { ended: renamed, successor: 'instagram_business_manage_insights' }],
  [
    'business_content_publishing',
    { ended: renamed, successor: 'instagram_business_content_publish' },
  ],
  ['user_profile', { ended: basicDisplay, successor: 'instagram_business_basic' }],
  ['user_media', { ended: basicDisplay, successor: 'instagram_business_basic' }],
  ['instagram_graph_user_profile', { ended: basicDisplay, successor: 'instagram_business_basic' }],
  ['instagram_graph_user_media', { ended: basicDisplay, successor: 'instagram_business_basic' }],
  ['basic', { ended: legacy, successor: 'instagram_business_basic' }],
  ['public_content', { ended: legacy, successor: undefined }],
  ['follower_list', { ended: legacy, successor: undefined }],
  ['relationships', { ended: legacy, successor: undefined }],
  ['likes', { ended: legacy, successor: undefined }],
  ['manage_pages', { ended: pagesSplit, successor: 'pages_show_list' }],
  ['publish_actions', { ended: publishActions, successor: undefined }],
  ['publish_to_groups', { ended: groups, successor: undefined }],
  ['publish_pages', { ended: pagesSplit, successor: 'pages_manage_posts' }],
  ...firstNames.flatMap(([ended, names]) =>
    names.split(' ').map((name): [string, Retired] => [name, { ended, successor: undefined }]),
  ),
])
