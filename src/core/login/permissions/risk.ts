/** The worst use of a permission. */
export type Risk = 'reads' | 'writes' | 'business'

/** Reaches beyond the chosen Pages and accounts: portfolios, ads and money, customers' data. */
const business = [
  'business_management',
  'ads_management',
  'ads_read',
  'pages_manage_ads',
  'catalog_management',
  'leads_retrieval',
]

/** Reads only. Everything else counts as more, unknown names included. */
const reading = [
  'instagram_basic',
  'instagram_business_basic',
  'instagram_manage_insights',
  'instagram_business_manage_insights',
  'instagram_branded_content_ads_brand',
  'instagram_creator_marketplace_discovery',
  'pages_show_list',
  'pages_read_engagement',
  'pages_read_user_content',
]

/** The worst use of a permission. Unknown names count as writing. */
export function riskOf(permission: string): Risk {
  if (business.includes(permission)) return 'business'
  return reading.includes(permission) ? 'reads' : 'writes'
}
