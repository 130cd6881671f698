/**
 * Real permissions of Facebook Login outside what Keytag asks for, by what they are about. Sources: Meta's
 * Permissions Reference of 2025-12-05 and 2026-08-13, its page "Use Case Permission Mapping" of 2025-08-29,
 * and Facebook Login for Business's list of what its tokens support.
 */
const areas: readonly (readonly [area: string, names: string])[] = [
  ['ads', 'ads_mcp_management attribution_read private_computation_access threads_business_basic'],
  ['insights of Pages and apps', 'read_insights read_audience_network_insights'],
  [
    'the Page',
    'pages_events pages_manage_cta pages_manage_instant_articles pages_manage_leads publish_video',
  ],
  [
    'Messenger',
    'marketing_messages_messenger pages_messaging_phone_number pages_user_gender pages_user_locale pages_user_timezone pages_utility_messaging paid_marketing_messages user_messenger_contact',
  ],
  [
    'WhatsApp',
    'whatsapp_business_management whatsapp_business_manage_events whatsapp_business_messaging',
  ],
  [
    'shops',
    'commerce_account_manage_orders commerce_account_read_orders commerce_account_read_reports commerce_account_read_settings commerce_manage_accounts',
  ],
  [
    'creators on Facebook',
    'facebook_branded_content_ads_brand facebook_creator_marketplace_discovery',
  ],
  ['games', 'gaming_profile gaming_user_locale gaming_user_picture'],
  [
    'other apps and tools',
    'developer_tools_mcp_app_management developer_tools_mcp_app_read manage_app_solution manage_app_solutions',
  ],
  ['fundraisers', 'manage_fundraisers'],
  [
    'the person',
    'openid user_age_range user_birthday user_events user_friends user_gender user_hometown user_likes user_link user_location user_photos user_posts user_tagged_places user_videos',
  ],
]

/** The subject of each by its name. No link is at fault for asking for one. */
export const otherPermissions: ReadonlyMap<string, string> = new Map(
  areas.flatMap(([area, names]) => names.split(' ').map((name): [string, string] => [name, area])),
)

/**
 * Permissions of Threads, whose login is a third one. The same sources; `threads_business_basic` alone is
 * asked for in Facebook Login.
 */
export const threadsPermissions: ReadonlySet<string> = new Set([
  'threads_basic',
  'threads_content_publish',
  'threads_delete',
  'threads_keyword_search',
  'threads_location_tagging',
  'threads_manage_insights',
  'threads_manage_mentions',
  'threads_manage_replies',
  'threads_profile_discovery',
  'threads_read_replies',
  'threads_share_to_instagram',
])
