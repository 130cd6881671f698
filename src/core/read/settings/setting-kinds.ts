/** The thing that a program's setting holds. */
export type SettingKind =
  | 'app-id'
  | 'instagram-app-id'
  | 'app-secret'
  | 'instagram-app-secret'
  | 'threads'
  | 'page-id'
  | 'instagram-account-id'
  | 'portfolio-id'
  | 'configuration-id'
  | 'page-token'
  | 'instagram-token'
  | 'user-token'
  | 'client-token'
  | 'verify-token'
  | 'redirect-uri'
  | 'version'

type Names = readonly (readonly [kind: SettingKind, name: RegExp])[]

/** Names that programs give them, in lower case with low lines. The first that fits counts. */
const kinds: Names = [
  ['verify-token', /(?:verify|verification)_?token|webhook_?(?:verify_?)?token/],
  ['threads', /^threads_/],
  ['instagram-app-secret', /(?:insta\w{0,4}|ig)_(?:\w{1,20}_)?secret/],
  ['client-token', /client_?token/],
  ['app-secret', /secret/],
  ['redirect-uri', /(?:redirect|callback)(?:_?(?:ur[il]|url))?$/],
  ['version', /(?:api|graph)_?version$|^facebook_version$/],
  ['configuration-id', /config(?:uration)?_?id$/],
  ['instagram-token', /(?:insta\w{0,4}|ig)_(?:\w{1,30}_)?token/],
  ['page-token', /page_(?:\w{1,30}_)?token/],
  ['user-token', /token$/],
  ['instagram-app-id', /(?:insta\w{0,4}|ig)_(?:app|client)_?id/],
  ['app-id', /(?:app|client)_?id|(?:app|consumer|api)_?key$/],
  ['page-id', /page_?ids?$|^(?:facebook|fb)_page$/],
  ['portfolio-id', /^(?:facebook|fb|meta)_business(?:_manager)?_?id$/],
  [
    'instagram-account-id',
    /(?:insta\w{0,4}|ig)_(?:(?:business|user|account|professional|profile)_){0,3}(?:account|user|business|profile)?_?id$/,
  ],
]

/** Names of Meta's things at the beginning, or behind what a program puts before all of its settings. */
const metas = /^(?:[a-z\d]{1,20}_){0,3}?(?:facebook|fb|instagram|insta|ig|meta|messenger|threads)_/
/** These are Meta's without its name. */
const plain = /^page_(?:access_)?token$/
/** Pixels, posts and people's own accounts have numbers too. */
const others =
  /(?:^|_)(?:pixel|posts?|url|username|password|email|firebase|whatsapp|wa|sender|dataset|events?|count|limit|refresh|setting)(?:_|$)/

/** The kind that a setting's name tells, or `undefined` for one that is not Meta's. */
export function kindOfSetting(written: string): SettingKind | undefined {
  const name = written
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[.\s-]/g, '_')
    .toLowerCase()
  if (others.test(name.replace(/(redirect|callback)_url$/, '$1'))) return undefined
  const tail = metas.exec(name)?.[0]
  if (tail === undefined && !plain.test(name)) return undefined
  const named = tail === undefined ? name : name.slice(name.lastIndexOf('_', tail.length - 2) + 1)
  if (/^(?:facebook|fb)_id$/.test(named)) return 'app-id'
  return kinds.find(([, pattern]) => pattern.test(named))?.[0]
}
