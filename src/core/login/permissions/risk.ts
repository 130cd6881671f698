/** What a permission lets an app do to somebody, at its worst. */
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

/** Only looks. All that is not listed here, and unknown names above all, counts as more. */
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

/** The worst of what is known of a permission. A name nobody knows counts as one that writes. */
export function riskOf(permission: string): Risk {
  if (business.includes(permission)) return 'business'
  return reading.includes(permission) ? 'reads' : 'writes'
}
