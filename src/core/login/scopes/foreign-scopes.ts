/**
 * Permissions in the forms of other services: GitHub's `read:user`, Google's addresses, X's and TikTok's
 * `tweet.read`, Spotify's `user-read-email`, LinkedIn's `r_liteprofile`, Shopify's `read_products`.
 */
const forms = [
  '[a-z_]{2,20}:[a-z_][a-z_:.]{1,40}',
  String.raw`https?:\/\/[^\s"'\],]{4,200}`,
  String.raw`[a-z_]{2,30}\.(?:[a-z_]{2,20}\.)?(?:read|write|readwrite|access|basic|profile|stats|list|publish|upload|create|moderate)(?:\.[a-z]{2,20})?`,
  '(?:user|playlist|ugc|app)-[a-z]{3,10}(?:-[a-z]{3,20}){0,3}',
  String.raw`(?:rw?|w)_(?:liteprofile|basicprofile|fullprofile|emailaddress|member\w{0,30}|organization\w{0,30}|ads\w{0,30}|events|compliance|company_admin|1st_connections\w{0,9}|verify)`,
  '(?:read|write)_(?:products|orders|all_orders|customers|inventory|themes|content|script_tags|checkouts|shipping|fulfillments|discounts)',
  'incoming-webhook|guilds|gist|identify',
].join('|')

/** Names of OpenID Connect. Meta has some of them too, so only a list of nothing else tells. */
export const openIdForm = '(?:openid|profile|email|offline_access|address|phone)'

const wholeOpenId = new RegExp(`^${openIdForm}$`, 'i')

/** True for a list such as `openid profile`, which logins of many services ask for. */
export function isOpenIdList(names: readonly string[]): boolean {
  return (
    names.every(name => wholeOpenId.test(name)) &&
    names.some(name => /^(?:profile|offline_access)$/i.test(name))
  )
}

/** The source of a pattern, for sentences that name such a permission. */
export const foreignForm = String.raw`(?<![\w./:-])(?:${forms})(?![\w-])`

const wholeForm = new RegExp(`^(?:${forms})$`, 'i')

/** True for a name that no permission of Meta's has. Theirs are words with low lines between them. */
export function isForeignScope(name: string): boolean {
  return wholeForm.test(name)
}
