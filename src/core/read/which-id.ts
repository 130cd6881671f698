/** The possible owners of an ID. */
export type IdKind =
  | 'app'
  | 'page'
  | 'profile-of-page'
  | 'instagram-account'
  | 'instagram-media'
  | 'legacy-instagram'
  | 'person'
  | 'app-scoped'
  | 'portfolio'
  | 'ad-account'
  | 'page-post'

export type IdReading = {
  /** The number as written. */
  readonly written: string
  /** The possible kinds by its looks, likeliest first. A single one is certain. */
  readonly kinds: readonly [IdKind, ...IdKind[]]
  /** The kind that the text calls it, where the looks allow more. Names are often wrong. */
  readonly named?: IdKind
  /** True for an answer of Graph that holds this ID and nothing else. */
  readonly isAnswer?: true
  /** True if a number type has lost the last digits, so the ID is useless. */
  readonly isRounded: boolean
  /** The call that decides, if the looks do not. */
  readonly call: string | undefined
}

/** Each ID's purpose, its difference from others, and the source of the right one. */
export const idKinds: Readonly<
  Record<
    IdKind,
    { readonly name: string; readonly is: string; readonly not: string; readonly from: string }
  >
> = {
  app: {
    name: 'App ID',
    is: 'It names your app: client_id of the login, and the part before the | of an app token.',
    not: 'It is not a Page and not an account. The Instagram app ID is a different number.',
    from: 'The top of the App Dashboard; the Instagram app ID under Instagram › API setup.',
  },
  page: {
    name: 'Page ID',
    is: 'It names a Facebook Page in Graph: /<Page ID>/feed, and the owner of a Page token.',
    not: 'It is not the Instagram account’s ID, and not the number in profile.php?id=.',
    from: 'GET /me/accounts with a User token.',
  },
  'profile-of-page': {
    name: 'Profile ID of a Page',
    is: 'It names the profile of a Page (new Pages experience) on facebook.com.',
    not: 'It is not the Page ID of Graph: calls answer “does not exist”.',
    from: 'Take the Page ID from GET /me/accounts instead.',
  },
  'instagram-account': {
    name: 'Instagram account ID',
    is: 'It names a professional account in both APIs: publishing, comments, insights, webhooks.',
    not: 'It is not the app-scoped ID (id of graph.instagram.com/me), and not the old number of about ten digits.',
    from: 'instagram_business_account.id of /me/accounts, or user_id of graph.instagram.com/me.',
  },
  'instagram-media': {
    name: 'ID of a post or container',
    is: 'It names one post, comment or container of Instagram.',
    not: 'It is not an account.',
    from: 'GET /<Instagram account ID>/media.',
  },
  'legacy-instagram': {
    name: 'Old Instagram ID',
    is: 'Instagram’s own number of an account, from before the API.',
    not: 'The API does not take it: it answers “does not exist”.',
    from: 'Take instagram_business_account.id from /me/accounts instead.',
  },
  person: {
    name: 'ID of a person',
    is: 'It names a profile on facebook.com.',
    not: 'Apps get a different, app-scoped ID.',
    from: 'GET /me with the app’s User token gives the ID for that app.',
  },
  'app-scoped': {
    name: 'App-scoped ID',
    is: 'It names a person for one app only.',
    not: 'Another app gets a different number for the same person.',
    from: 'GET /me with a token of that app.',
  },
  portfolio: {
    name: 'Business portfolio ID',
    is: 'It names a business portfolio: /<ID>/owned_pages and client_pages.',
    not: 'It is not a Page.',
    from: 'GET /me/businesses, or business_id in the address of Business settings.',
  },
  'ad-account': {
    name: 'Ad account ID',
    is: 'It names an ad account: /act_<number>/campaigns and /insights. The act_ belongs to it.',
    not: 'It is not a Page and not an Instagram account. The ads permissions give a list of these.',
    from: 'GET /me/adaccounts with ads_read.',
  },
  'page-post': {
    name: 'ID of a Page’s post',
    is: 'It names one post: the Page ID is in front of the underscore, the post behind it.',
    not: 'It is not a Page ID. The part in front of the underscore is.',
    from: 'GET /<Page ID>/posts.',
  },
}

const digits = /^\d{5,20}$/
const rounded = /^\d[.,]\d{1,16}\s?E\s?\+?\d{1,2}$/i

/** Reads a number by its looks; `undefined` if no ID looks like it. */
export function readId(written: string): IdReading | undefined {
  if (rounded.test(written)) {
    return {
      written,
      kinds: ['app', 'page', 'instagram-account'],
      isRounded: true,
      call: undefined,
    }
  }
  const sure = /^act_\d{5,20}$/.test(written)
    ? 'ad-account'
    : /^\d{9,20}_\d{9,20}$/.test(written)
      ? 'page-post'
      : undefined
  if (sure) return { written, kinds: [sure], isRounded: false, call: undefined }
  if (!digits.test(written)) return undefined
  const kinds = kindsOf(written)
  const isSure = kinds.length === 1
  return {
    written,
    kinds,
    // Spreadsheets keep fifteen digits and write zeros for the rest.
    isRounded: written.length > 16 && /^0+$/.test(written.slice(15)),
    call: isSure ? undefined : `GET /${written}?metadata=1&fields=metadata{type}`,
  }
}

function kindsOf(written: string): readonly [IdKind, ...IdKind[]] {
  const { length } = written
  if (length === 17 && written.startsWith('1784')) return ['instagram-account']
  if (length === 14 && /^615[5-9]/.test(written)) return ['profile-of-page']
  if (length >= 17 && /^1[78]/.test(written)) return ['instagram-media']
  if (length === 15 && written.startsWith('1000')) return ['person']
  if (length >= 17) return ['app-scoped']
  if (length >= 12) return ['page', 'app', 'portfolio', 'app-scoped']
  return ['legacy-instagram', 'page', 'person']
}
