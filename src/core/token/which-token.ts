import type { UseCase } from '../login/permissions/permissions.ts'

/** The kinds of token that a Facebook login gives. */
export type TokenKind = 'page' | 'user'

/** One page of Meta's documentation, and the tokens it names. */
type NamedBy = {
  readonly title: string
  readonly address: string
  readonly names: readonly TokenKind[]
}

type TokenUse = {
  readonly id: UseCase | 'public-search'
  readonly label: string
  readonly pages: readonly NamedBy[]
}

const docs = 'https://developers.facebook.com/docs/instagram-platform'
const reference = `${docs}/instagram-graph-api/reference`

/**
 * The token that each page of Meta's names, for the Instagram API with Facebook Login. Guides and reference
 * disagree for publishing and comments, so both stand here. Read in November 2026.
 */
export const tokenUses: readonly TokenUse[] = [
  {
    id: 'publishing',
    label: 'Publishing',
    pages: [
      guide('Content Publishing guide', '/content-publishing', 'page'),
      { title: 'IG Container reference', address: `${reference}/ig-container`, names: ['user'] },
    ],
  },
  {
    id: 'comments',
    label: 'Comments',
    pages: [
      guide('Comment Moderation guide', '/comment-moderation', 'page'),
      { title: 'IG Comment reference', address: `${reference}/ig-comment`, names: ['user'] },
    ],
  },
  {
    id: 'messaging',
    label: 'Messages',
    pages: [
      guide('Private Replies guide', '/private-replies', 'page'),
      guide(
        'Business Login page',
        '/instagram-api-with-facebook-login/business-login-for-instagram',
        'page',
      ),
    ],
  },
  {
    id: 'insights',
    label: 'Insights',
    pages: [guide('Insights guide', '/insights', 'user')],
  },
  {
    id: 'public-search',
    label: 'Hashtag search and business discovery',
    pages: [
      {
        title: 'IG Hashtag Search reference',
        address: `${reference}/ig-hashtag-search`,
        names: ['user'],
      },
      {
        title: 'Business Discovery reference',
        address: `${reference}/ig-user/business_discovery`,
        names: ['user'],
      },
    ],
  },
]

/** The page of Meta's that allows both. */
export const overviewPage: NamedBy = {
  title: 'Instagram Platform overview',
  address: `${docs}/overview`,
  names: ['user', 'page'],
}

function guide(title: string, path: string, names: TokenKind): NamedBy {
  return { title, address: `${docs}${path}`, names: [names] }
}
