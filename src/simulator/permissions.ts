/** The dialog's text for a permission. */
type Permission = {
  readonly name: string
  readonly says: string
  /** The app's loss if this permission is declined. */
  readonly loss?: string
}

/**
 * Tokens hold positions in this list, so add new names at the end. Names: Permissions Reference (page of
 * 2025-12-05). The texts are Keytag's.
 */
const permissions: readonly Permission[] = [
  {
    name: 'instagram_basic',
    says: 'Read profile and media',
    loss: 'will find no Instagram accounts',
  },
  {
    name: 'pages_show_list',
    says: 'List the Pages',
    loss: 'will find no Pages',
  },
  { name: 'pages_read_engagement', says: 'Read the Pages’ content' },
  {
    name: 'instagram_content_publish',
    says: 'Publish',
    loss: 'cannot publish',
  },
  {
    name: 'instagram_manage_comments',
    says: 'Read and answer comments',
    loss: 'will not see comments',
  },
  {
    name: 'instagram_manage_messages',
    says: 'Read and answer messages',
    loss: 'cannot read or send messages',
  },
  {
    name: 'instagram_manage_insights',
    says: 'See numbers',
    loss: 'will not see numbers',
  },
  { name: 'pages_manage_metadata', says: 'Receive the Pages’ events' },
  { name: 'business_management', says: 'See the business portfolios and their Pages' },
  { name: 'pages_read_user_content', says: 'Read what visitors write on the Pages' },
  { name: 'pages_manage_posts', says: 'Write posts on the Pages' },
  { name: 'pages_manage_engagement', says: 'Comment and like as the Pages' },
  { name: 'pages_manage_ads', says: 'Manage the Pages’ ads' },
  { name: 'pages_messaging', says: 'Read and answer Messenger messages' },
  { name: 'instagram_manage_contents', says: 'Delete posts' },
  { name: 'instagram_manage_engagement', says: 'Like posts' },
  { name: 'instagram_manage_events', says: 'Log events' },
  {
    name: 'instagram_manage_upcoming_events',
    says: 'Manage upcoming events',
  },
  {
    name: 'instagram_shopping_tag_products',
    says: 'Tag products in posts',
  },
  {
    name: 'instagram_branded_content_brand',
    says: 'Manage approved creators',
  },
  {
    name: 'instagram_branded_content_creator',
    says: 'Manage boosted posts',
  },
  {
    name: 'instagram_branded_content_ads_brand',
    says: 'See partner posts',
  },
  {
    name: 'instagram_creator_marketplace_discovery',
    says: 'Find creators',
  },
  {
    name: 'instagram_creator_marketplace_messaging',
    says: 'Write to creators',
  },
  { name: 'ads_management', says: 'Manage ads' },
  { name: 'ads_read', says: 'See the results of ads' },
  { name: 'catalog_management', says: 'Manage product catalogues' },
  { name: 'leads_retrieval', says: 'Read lead forms' },
  { name: 'email', says: 'See the e-mail address' },
  { name: 'public_profile', says: 'See name and profile picture' },
]

/** Names in the fixed order of the tokens. */
export const permissionNames: readonly string[] = permissions.map(({ name }) => name)

/** The permissions of a Facebook Login for Business configuration. A guess: Meta's are set per app. */
export const configuredPermissions: readonly string[] = [
  'instagram_basic',
  'pages_show_list',
  'pages_read_engagement',
  'business_management',
]

export function inWords(name: string): string {
  return permissions.find(each => each.name === name)?.says ?? name
}

export function lossInWords(name: string, app: string): string {
  const loss = permissions.find(each => each.name === name)?.loss ?? 'goes without this permission'
  return `Declined: ${app} ${loss}.`
}

export function counted(count: number, thing: string): string {
  if (count === 0) return `no ${thing}`
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`
}
