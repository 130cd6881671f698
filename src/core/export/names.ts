import * as z from 'zod/mini'
import { allFacts, type Fact, factsOf } from './facts.ts'
import type { ExportRecord } from './record.ts'
import { isReserved } from './reserved.ts'

type Names = Readonly<Record<Fact, string>>
export type SchemeId = 'explicit' | 'meta-samples' | 'most-common' | 'ig-short' | 'fb-short' | 'own'

/** Names of the facts: a scheme and a prefix. Holds no value. */
export type Naming = {
  readonly scheme: SchemeId
  /** Often a client's name: `ACME_`. */
  readonly prefix: string
  /** Used by the scheme `own`. Missing names are taken from `explicit`. */
  readonly own: { readonly [F in Fact]?: string | undefined }
}

/** Each name says the kind of its token. */
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

/** Names found in Meta's samples and in about forty public projects. */
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
  // Public projects use this name for three kinds of token. This scheme uses it for the Page's.
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
  explicit: 'Full names',
  'meta-samples': 'As in Meta’s samples',
  'most-common': 'Most common',
  'ig-short': 'Short, IG_',
  'fb-short': 'Short, FB_',
  own: 'My own',
}

export const explicitNaming: Naming = { scheme: 'explicit', prefix: '', own: {} }

/** Appends the tag number if there are several Pages. */
export function nameOf(naming: Naming, fact: Fact, tag?: number): string {
  return `${naming.prefix}${bareNameOf(naming, fact)}${tag === undefined ? '' : `_${tag}`}`
}

/** Name without the prefix, as the form edits it. */
export function bareNameOf({ scheme, own }: Naming, fact: Fact): string {
  return scheme === 'own' ? (own[fact] ?? explicit[fact]) : schemes[scheme][fact]
}

/** Capitals only: some hosts treat `Page_Id` and `PAGE_ID` as one name, and fish reserves lower-case names. */
const namePattern = /^[A-Z][A-Z0-9_]{0,79}$/
const prefixPattern = /^(?:[A-Z][A-Z0-9_]{0,39})?$/

export type NameProblem = 'alphabet' | 'reserved' | 'numbered' | 'twice'

/** The fault of a fact's name; undefined if there is none. */
export function problemOf(
  naming: Naming,
  fact: Fact,
  family: ExportRecord['family'],
): NameProblem | undefined {
  const name = nameOf(naming, fact)
  if (!namePattern.test(name)) return 'alphabet'
  if (isReserved(name)) return 'reserved'
  // Several Pages append their numbers, so PAGE_ID_2 must not be taken.
  if (/_\d+$/.test(name)) return 'numbered'
  const others = factsOf[family].filter(other => other !== fact)
  return others.some(other => nameOf(naming, other) === name) ? 'twice' : undefined
}

/** True if every name of a family can be written and read back. */
export function isUsable(naming: Naming, family: ExportRecord['family']): boolean {
  return factsOf[family].every(fact => problemOf(naming, fact, family) === undefined)
}

/** Prefixes of variables that build tools publish in the browser's scripts. */
const shipped =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|PUBLIC|GATSBY|VUE_APP|NG_APP|PARCEL_PUBLIC|RAZZLE|BUN_PUBLIC|PLASMO_PUBLIC|SANITY_STUDIO|STORYBOOK)_/

/** The prefix that would publish a variable of this name in the browser's code. */
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

/** Reads only usable names, because other pages of this origin can write this storage. */
export function readNaming(store: NameStore): Naming {
  const text = store.getItem(key)
  if (text === null) return explicitNaming
  try {
    const naming = StoredNaming.parse(JSON.parse(text))
    const usable = isUsable(naming, 'facebook-login') && isUsable(naming, 'instagram-login')
    return usable ? naming : explicitNaming
  } catch {
    // Not written by Keytag or by another version: use the default names.
    return explicitNaming
  }
}

/** Stores the naming, which holds no value of a login. */
export function keepNaming(store: NameStore, { scheme, prefix, own }: Naming): void {
  store.setItem(key, JSON.stringify({ scheme, prefix, own }))
}
