import * as z from 'zod/mini'
import { allFacts, type Fact, factsOf } from './facts.ts'
import type { ExportRecord } from './record.ts'
import { isReserved } from './reserved.ts'

type Names = Readonly<Record<Fact, string>>
export type SchemeId = 'explicit' | 'meta-samples' | 'most-common' | 'ig-short' | 'fb-short' | 'own'

/** How the facts are called: a scheme, and what stands before each name. Holds no value. */
export type Naming = {
  readonly scheme: SchemeId
  /** Often a client: `ACME_`. */
  readonly prefix: string
  /** Used by the scheme `own`; what it leaves open is called as in `explicit`. */
  readonly own: { readonly [F in Fact]?: string | undefined }
}

/** Says of each token whose it is, so that no two kinds can be mistaken for each other. */
const explicit: Names = {
  appId: 'FACEBOOK_APP_ID',
  graphVersion: 'META_GRAPH_API_VERSION',
  pageId: 'FACEBOOK_PAGE_ID',
  pageToken: 'FACEBOOK_PAGE_ACCESS_TOKEN',
  instagramAccountId: 'INSTAGRAM_BUSINESS_ACCOUNT_ID',
  username: 'INSTAGRAM_USERNAME',
  userToken: 'FACEBOOK_USER_ACCESS_TOKEN',
  userTokenExpiresAt: 'FACEBOOK_USER_ACCESS_TOKEN_EXPIRES_AT',
  dataAccessExpiresAt: 'FACEBOOK_DATA_ACCESS_EXPIRES_AT',
  instagramAppId: 'INSTAGRAM_APP_ID',
  instagramUserId: 'INSTAGRAM_USER_ID',
  instagramToken: 'INSTAGRAM_ACCESS_TOKEN',
  instagramTokenExpiresAt: 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT',
}

/** As found in Meta's samples and in about forty public projects. */
const schemes: Readonly<Record<Exclude<SchemeId, 'own'>, Names>> = {
  explicit,
  'meta-samples': {
    ...explicit,
    appId: 'APP_ID',
    graphVersion: 'GRAPH_API_VERSION',
    pageId: 'PAGE_ID',
    pageToken: 'PAGE_ACCESS_TOKEN',
    instagramAccountId: 'IG_USER_ID',
    username: 'IG_USERNAME',
    userToken: 'USER_ACCESS_TOKEN',
    userTokenExpiresAt: 'USER_ACCESS_TOKEN_EXPIRES_AT',
    dataAccessExpiresAt: 'DATA_ACCESS_EXPIRES_AT',
    instagramAppId: 'APP_ID',
    instagramUserId: 'IG_USER_ID',
    instagramToken: 'ACCESS_TOKEN',
    instagramTokenExpiresAt: 'ACCESS_TOKEN_EXPIRES_AT',
  },
  // The commonest name of all holds three different tokens in the wild: here the Page's.
  'most-common': { ...explicit, pageToken: 'INSTAGRAM_ACCESS_TOKEN' },
  'ig-short': {
    appId: 'IG_APP_ID',
    graphVersion: 'IG_API_VERSION',
    pageId: 'IG_PAGE_ID',
    pageToken: 'IG_ACCESS_TOKEN',
    instagramAccountId: 'IG_USER_ID',
    username: 'IG_USERNAME',
    userToken: 'IG_LOGIN_ACCESS_TOKEN',
    userTokenExpiresAt: 'IG_LOGIN_TOKEN_EXPIRES_AT',
    dataAccessExpiresAt: 'IG_DATA_ACCESS_EXPIRES_AT',
    instagramAppId: 'IG_APP_ID',
    instagramUserId: 'IG_USER_ID',
    instagramToken: 'IG_ACCESS_TOKEN',
    instagramTokenExpiresAt: 'IG_TOKEN_EXPIRES_AT',
  },
  'fb-short': {
    ...explicit,
    appId: 'FB_APP_ID',
    graphVersion: 'FB_GRAPH_API_VERSION',
    pageId: 'FB_PAGE_ID',
    pageToken: 'FB_PAGE_ACCESS_TOKEN',
    instagramAccountId: 'IG_ACCOUNT_ID',
    username: 'IG_USERNAME',
    userToken: 'FB_ACCESS_TOKEN',
    userTokenExpiresAt: 'FB_ACCESS_TOKEN_EXPIRES_AT',
    dataAccessExpiresAt: 'FB_DATA_ACCESS_EXPIRES_AT',
  },
}

export const schemeLabels: Readonly<Record<SchemeId, string>> = {
  explicit: 'Explicit',
  'meta-samples': 'As in Meta’s samples',
  'most-common': 'Most common',
  'ig-short': 'Short, IG_',
  'fb-short': 'Short, FB_',
  own: 'My own',
}

export const explicitNaming: Naming = { scheme: 'explicit', prefix: '', own: {} }

/** A single Page needs no number; several carry those of their tags. */
export function nameOf(naming: Naming, fact: Fact, tag?: number): string {
  return `${naming.prefix}${bareNameOf(naming, fact)}${tag === undefined ? '' : `_${tag}`}`
}

/** Without the prefix, as people edit it. */
export function bareNameOf({ scheme, own }: Naming, fact: Fact): string {
  return scheme === 'own' ? (own[fact] ?? explicit[fact]) : schemes[scheme][fact]
}

/** Capitals: some places do not tell `Page_Id` from `PAGE_ID`, and fish reserves lower-case names. */
const namePattern = /^[A-Z][A-Z0-9_]{0,79}$/
const prefixPattern = /^(?:[A-Z][A-Z0-9_]{0,39})?$/

export type NameProblem = 'alphabet' | 'reserved' | 'numbered' | 'twice'

/** What is wrong with the name of a fact, if anything. */
export function problemOf(
  naming: Naming,
  fact: Fact,
  family: ExportRecord['family'],
): NameProblem | undefined {
  const name = nameOf(naming, fact)
  if (!namePattern.test(name)) return 'alphabet'
  if (isReserved(name)) return 'reserved'
  // The numbers of several Pages are added behind: PAGE_ID_2 must not be there already.
  if (/_\d+$/.test(name)) return 'numbered'
  const others = factsOf[family].filter(other => other !== fact)
  return others.some(other => nameOf(naming, other) === name) ? 'twice' : undefined
}

/** Whether every name of a family can be written and read back. */
export function isUsable(naming: Naming, family: ExportRecord['family']): boolean {
  return factsOf[family].every(fact => problemOf(naming, fact, family) === undefined)
}

/** Build tools copy every variable with such a name into the scripts that all visitors load. */
const shipped =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|PUBLIC|GATSBY|VUE_APP|NG_APP|PARCEL_PUBLIC|RAZZLE|BUN_PUBLIC|PLASMO_PUBLIC|SANITY_STUDIO|STORYBOOK)_/

/** The beginning that would put a variable of this name into the browser's code. */
export function shippedPrefix(name: string): string | undefined {
  return shipped.exec(name)?.[0]
}

const key = 'keytag:v1:names'

const Name = z.string().check(z.regex(namePattern))
const StoredNaming = z.object({
  scheme: z.enum(['explicit', 'meta-samples', 'most-common', 'ig-short', 'fb-short', 'own']),
  prefix: z.string().check(z.regex(prefixPattern)),
  own: z.partialRecord(z.enum(allFacts), Name),
})

type NameStore = {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

/** Names only, and only usable ones: anything else on this origin could have written them. */
export function readNaming(store: NameStore): Naming {
  const text = store.getItem(key)
  if (text === null) return explicitNaming
  try {
    const naming = StoredNaming.parse(JSON.parse(text))
    const usable = isUsable(naming, 'facebook-login') && isUsable(naming, 'instagram-login')
    return usable ? naming : explicitNaming
  } catch {
    // Not ours, or of another version: the names are chosen anew.
    return explicitNaming
  }
}

/** Remembers names. No value of any login is in a naming. */
export function keepNaming(store: NameStore, { scheme, prefix, own }: Naming): void {
  store.setItem(key, JSON.stringify({ scheme, prefix, own }))
}
