/** The dialog's text for a permission. */
type Permission = {
  readonly name: string
  /** Takes the ticked counts in words: "3 Pages", "2 Instagram accounts". */
  readonly says: (pages: string, accounts: string) => string
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
    says: (_, accounts) => `Read profile and media of ${accounts}`,
    loss: 'will find no Instagram accounts',
  },
  {
    name: 'pages_show_list',
    says: pages => `See the list of ${pages}`,
    loss: 'will find no Pages',
  },
  { name: 'pages_read_engagement', says: pages => `Read content of ${pages}` },
  {
    name: 'instagram_content_publish',
    says: (_, accounts) => `Publish to ${accounts}`,
    loss: 'cannot publish',
  },
  {
    name: 'instagram_manage_comments',
    says: (_, accounts) => `Read and answer comments on ${accounts}`,
    loss: 'will not see comments',
  },
  {
    name: 'instagram_manage_messages',
    says: (_, accounts) => `Read and answer messages to ${accounts}`,
    loss: 'cannot read or send messages',
  },
  {
    name: 'instagram_manage_insights',
    says: (_, accounts) => `See numbers of ${accounts}`,
    loss: 'will not see numbers',
  },
  { name: 'pages_manage_metadata', says: pages => `Receive events of ${pages}` },
  { name: 'business_management', says: () => 'See the business portfolios and their Pages' },
  { name: 'pages_read_user_content', says: pages => `Read what visitors write on ${pages}` },
  { name: 'pages_manage_posts', says: pages => `Write posts on ${pages}` },
  { name: 'pages_manage_engagement', says: pages => `Comment and like as ${pages}` },
  { name: 'pages_manage_ads', says: pages => `Manage ads of ${pages}` },
  { name: 'pages_messaging', says: pages => `Read and answer Messenger messages to ${pages}` },
  { name: 'instagram_manage_contents', says: (_, accounts) => `Delete posts of ${accounts}` },
  { name: 'instagram_manage_engagement', says: (_, accounts) => `Like posts as ${accounts}` },
  { name: 'instagram_manage_events', says: (_, accounts) => `Log events of ${accounts}` },
  {
    name: 'instagram_manage_upcoming_events',
    says: (_, accounts) => `Manage upcoming events of ${accounts}`,
  },
  {
    name: 'instagram_shopping_tag_products',
    says: (_, accounts) => `Tag products in posts of ${accounts}`,
  },
  {
    name: 'instagram_branded_content_brand',
    says: (_, accounts) => `Manage approved creators of ${accounts}`,
  },
  {
    name: 'instagram_branded_content_creator',
    says: (_, accounts) => `Manage boosted posts of ${accounts}`,
  },
  {
    name: 'instagram_branded_content_ads_brand',
    says: (_, accounts) => `See partner posts of ${accounts}`,
  },
  {
    name: 'instagram_creator_marketplace_discovery',
    says: (_, accounts) => `Find creators for ${accounts}`,
  },
  {
    name: 'instagram_creator_marketplace_messaging',
    says: (_, accounts) => `Write to creators as ${accounts}`,
  },
  { name: 'ads_management', says: () => 'Manage ads' },
  { name: 'ads_read', says: () => 'See the results of ads' },
  { name: 'catalog_management', says: () => 'Manage product catalogues' },
  { name: 'leads_retrieval', says: pages => `Read lead forms of ${pages}` },
  { name: 'email', says: () => 'See the e-mail address' },
  { name: 'public_profile', says: () => 'See name and profile picture' },
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

export function inWords(name: string, pages: number, accounts: number): string {
  const says = permissions.find(each => each.name === name)?.says
  return says?.(counted(pages, 'Page'), counted(accounts, 'account')) ?? name
}

export function lossInWords(name: string, app: string): string {
  const loss = permissions.find(each => each.name === name)?.loss ?? 'goes without this permission'
  return `Declined: ${app} ${loss}.`
}

export function counted(count: number, thing: string): string {
  if (count === 0) return `no ${thing}`
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`
}
