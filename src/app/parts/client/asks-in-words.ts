import { type Risk, riskOf } from '../../../core/login/permissions/risk.ts'
import type { Messages } from '../../messages/en.ts'
import { fill } from '../../messages/languages.ts'

const sentences: readonly (readonly [key: keyof Messages, permissions: readonly string[]])[] = [
  ['askProfile', ['instagram_basic', 'instagram_business_basic']],
  ['askPages', ['pages_show_list']],
  ['askPageContent', ['pages_read_engagement', 'pages_read_user_content']],
  ['askPublish', ['instagram_content_publish', 'instagram_business_content_publish']],
  ['askComments', ['instagram_manage_comments', 'instagram_business_manage_comments']],
  [
    'askMessages',
    ['instagram_manage_messages', 'instagram_business_manage_messages', 'pages_messaging'],
  ],
  ['askInsights', ['instagram_manage_insights', 'instagram_business_manage_insights']],
  ['askPageSettings', ['pages_manage_metadata']],
  ['askPagePosts', ['pages_manage_posts']],
  ['askLikes', ['instagram_manage_engagement', 'pages_manage_engagement']],
  ['askDelete', ['instagram_manage_contents']],
  ['askEvents', ['instagram_manage_events', 'instagram_manage_upcoming_events']],
  ['askShopping', ['instagram_shopping_tag_products', 'catalog_management']],
  [
    'askPartnerships',
    [
      'instagram_branded_content_brand',
      'instagram_branded_content_creator',
      'instagram_branded_content_ads_brand',
      'instagram_creator_marketplace_discovery',
      'instagram_creator_marketplace_messaging',
    ],
  ],
  ['askPortfolio', ['business_management']],
  ['askAds', ['ads_management', 'ads_read', 'pages_manage_ads']],
  ['askLeads', ['leads_retrieval']],
]

const worst: readonly Risk[] = ['business', 'writes', 'reads']

export type Ask = { readonly words: string; readonly risk: Risk }

/** Explains the requested permissions to people who do not know Meta's names: one sentence a kind. */
export function asksInWords(permissions: readonly string[], messages: Messages): readonly Ask[] {
  const known = sentences.flatMap(([key, names]) => {
    const asked = names.filter(name => permissions.includes(name))
    const risk = worst.find(level => asked.some(name => riskOf(name) === level))
    return risk === undefined ? [] : [{ words: messages[key], risk }]
  })
  // Names every permission that has no sentence yet.
  const named = sentences.flatMap(([, names]) => names)
  const others = permissions
    .filter(name => !named.includes(name))
    .map(permission => ({
      words: fill(messages.askOther, { permission }),
      risk: riskOf(permission),
    }))
  return [...known, ...others]
}
