/** The possible owners of an ID. */
type IdKind =
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

export type IdReading = {
  /** The number as written. */
  readonly written: string
  /** The possible kinds by its looks, likeliest first. A single one is certain. */
  readonly kinds: readonly [IdKind, ...IdKind[]]
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
    not: 'It is no Page and no account. The Instagram app ID is another number.',
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
    is: 'It names the profile that a Page of the new experience has on facebook.com.',
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
    not: 'It is no account.',
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
    not: 'Apps are told another one, app-scoped.',
    from: 'GET /me with the app’s User token tells the app’s own.',
  },
  'app-scoped': {
    name: 'App-scoped ID',
    is: 'It names a person for one app alone.',
    not: 'Another app is told another number for the same person.',
    from: 'GET /me with a token of that app.',
  },
  portfolio: {
    name: 'Business portfolio ID',
    is: 'It names a business portfolio: /<ID>/owned_pages and client_pages.',
    not: 'It is no Page.',
    from: 'GET /me/businesses, or business_id in the address of Business settings.',
  },
  'ad-account': {
    name: 'Ad account ID',
    is: 'It names an ad account: /act_<number>/campaigns and /insights. The act_ belongs to it.',
    not: 'It is no Page and no Instagram account. A list of these comes from the ads permissions.',
    from: 'GET /me/adaccounts with ads_read.',
  },
}

const digits = /^\d{5,20}$/
const adAccount = /^act_\d{5,20}$/
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
  if (adAccount.test(written)) {
    return { written, kinds: ['ad-account'], isRounded: false, call: undefined }
  }
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

/** Names before a number that tell what it is meant to be. */
const named =
  /(?:id|ids|client_id|app|page|account|user)["'`\]]{0,2}\s{0,3}(?:=>|[:=])?\s{0,3}["'`]?(\d[.,]\d{2,16}\s?E\s?\+?\d{1,2}|(?:act_)?\d{9,20})(?!\d)/gi

/** The IDs that a text without anything else names: `"instagram_business_account":{"id":"1784…"`. */
export function namedIdsIn(
  text: string,
): readonly { readonly id: IdReading; readonly start: number; readonly end: number }[] {
  return [...text.slice(0, longestNamed).matchAll(named)].slice(0, 20).flatMap(match => {
    const id = readId(match[1] ?? '')
    const end = match.index + match[0].length
    return id ? [{ id, start: end - (match[1] ?? '').length, end }] : []
  })
}

const longestNamed = 20_000

/** Numbers that are asked about: a text of one alone, rounded ones, and those that an error names. */
export function idsIn(
  text: string,
): readonly { readonly id: IdReading; readonly start: number; readonly end: number }[] {
  const bare = text.trim().replace(/^["'`#]|["'`,;.]$/g, '')
  const alone =
    /^(?:[A-Za-z_][\w. -]{0,40}["']?\s?(?:=>|[:=])\s?["']?)?(\d[\d.,]{3,22}(?:\s?E\s?\+?\d{1,2})?|act_\d{5,20})["']?$/i.exec(
      bare,
    )?.[1]
  const whole = alone === undefined || bare.length > 80 ? undefined : readId(alone)
  if (whole) return [{ id: whole, start: 0, end: text.length }]
  const inErrors =
    /(?:Object with ID|do not exist:|profile\.php\?id=)\s{0,2}["'\\]{0,4}(\d{5,20})/gi
  const found = [
    ...text.matchAll(inErrors),
    ...[...text.matchAll(named)].filter(([, id = '']) => /e/i.test(id)),
  ]
  return found.slice(0, 20).flatMap(match => {
    const id = readId(match[1] ?? '')
    const end = match.index + match[0].length
    return id ? [{ id, start: end - (match[1] ?? '').length, end }] : []
  })
}
