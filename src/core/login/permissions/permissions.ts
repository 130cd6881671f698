import type { Family } from '../../family.ts'
import { instagramPermissions } from './instagram-permissions.ts'

/** An app's purpose for the tokens. */
export type UseCase = 'publishing' | 'comments' | 'messaging' | 'insights'

export type Permission = {
  readonly name: string
  readonly family: Family
  /** One line: the app's new abilities. */
  readonly meaning: string
  /** Permissions that Meta requires together with it. */
  readonly dependencies: readonly string[]
}

/** The reason for asking for a permission. */
export type Reason = 'always' | 'link' | 'portfolio' | 'dependency' | UseCase

export type AskedPermission = {
  readonly permission: Permission
  readonly reason: Reason
  /** Requested permissions that depend on it, by name. */
  readonly neededBy: readonly string[]
}

const onPage = ['pages_show_list'] as const
const onAccount = ['instagram_basic', 'pages_read_engagement', 'pages_show_list'] as const

/**
 * Source: Meta's Permissions Reference, page of 2025-12-05. If Meta's pages differ (instagram_basic:
 * pages_read_user_content or pages_read_engagement), the Business Login page decides.
 */
export const facebookPermissions: readonly Permission[] = [
  on('instagram_basic', 'Read the account’s profile and media.', [
    'pages_show_list',
    'pages_read_engagement',
  ]),
  on('pages_show_list', 'List the Pages the person manages.', []),
  on('pages_read_engagement', 'Read the Page’s content, followers and details.', onPage),
  on('instagram_content_publish', 'Publish posts to the Instagram account.', onAccount),
  on('instagram_manage_comments', 'Read, answer, hide and delete comments.', onAccount),
  on('instagram_manage_messages', 'Read and answer direct messages.', onAccount),
  on('instagram_manage_insights', 'Read reach, views and follower numbers.', onAccount),
  on('pages_manage_metadata', 'Receive webhooks and change Page settings.', onPage),
  on('business_management', 'List Pages that are held in a business portfolio.', [
    'pages_read_engagement',
    'pages_show_list',
  ]),
  on('instagram_manage_contents', 'Delete posts, stories and reels.', ['instagram_basic']),
  on('instagram_manage_engagement', 'Like and unlike media and comments.', [
    'instagram_basic',
    'pages_read_user_content',
    'pages_show_list',
  ]),
  on('instagram_manage_events', 'Log commerce events of the account.', onAccount),
  on('instagram_manage_upcoming_events', 'Read, create and change upcoming events.', onAccount),
  on('instagram_shopping_tag_products', 'Tag products and appeal rejections.', onAccount),
  on('instagram_branded_content_brand', 'Manage the creators a brand has approved.', onAccount),
  on('instagram_branded_content_creator', 'Read and change the boost status of posts.', onAccount),
  on('instagram_branded_content_ads_brand', 'Read partner posts and their ad rights.', onAccount),
  on('instagram_creator_marketplace_discovery', 'Find creators for partnerships.', [
    'business_management',
    'instagram_basic',
    'pages_manage_metadata',
    'pages_show_list',
  ]),
  on('instagram_creator_marketplace_messaging', 'Read and answer partnership messages.', [
    'instagram_basic',
    'pages_read_user_content',
    'pages_show_list',
  ]),
  on('pages_read_user_content', 'Read what visitors write on the Page.', onPage),
  on('pages_manage_posts', 'Create, change and delete Page posts.', [
    'pages_read_engagement',
    'pages_show_list',
  ]),
  on('pages_manage_engagement', 'Comment and like as the Page.', [
    'pages_read_user_content',
    'pages_show_list',
  ]),
  on('pages_manage_ads', 'Manage ads of the Page.', onPage),
  on('pages_messaging', 'Read and answer Messenger conversations.', [
    'pages_manage_metadata',
    'pages_show_list',
  ]),
  on('ads_management', 'Read and manage ads.', ['pages_read_engagement', 'pages_show_list']),
  on('ads_read', 'Read ad insights and send server events.', []),
  on('catalog_management', 'Read and change product catalogues.', ['business_management']),
  on('leads_retrieval', 'Read answers to lead forms.', [
    'ads_management',
    'ads_read',
    'business_management',
    'pages_manage_ads',
    'pages_read_engagement',
    'pages_show_list',
  ]),
]

type Sets = {
  readonly all: readonly Permission[]
  readonly always: readonly string[]
  readonly byUseCase: Readonly<Record<UseCase, readonly string[]>>
}

const families: Readonly<Record<Family, Sets>> = {
  /** Meta's sets by use case (Facebook Login for Business page; messaging also needs webhooks). */
  'facebook-login': {
    all: facebookPermissions,
    always: ['instagram_basic', 'pages_show_list'],
    byUseCase: {
      publishing: ['instagram_content_publish'],
      comments: ['instagram_manage_comments'],
      messaging: ['instagram_manage_messages', 'pages_manage_metadata'],
      insights: ['instagram_manage_insights'],
    },
  },
  'instagram-login': {
    all: instagramPermissions,
    always: ['instagram_business_basic'],
    byUseCase: {
      publishing: ['instagram_business_content_publish'],
      comments: ['instagram_business_manage_comments'],
      messaging: ['instagram_business_manage_messages'],
      insights: ['instagram_business_manage_insights'],
    },
  },
}

export const useCases: readonly UseCase[] = ['publishing', 'comments', 'messaging', 'insights']

export type Wanted = {
  readonly useCases: readonly UseCase[]
  /** Include Pages of a business portfolio. Facebook Login only. */
  readonly portfolio: boolean
  /** Further names from a setup link. Unknown names are left out. */
  readonly more: readonly string[]
  /** Names to leave out in any case, because Meta called them invalid for this app. */
  readonly without?: readonly string[] | undefined
}

/** The permissions to request with their dependencies, in catalogue order. */
export function askedPermissions(
  wanted: Wanted,
  family: Family = 'facebook-login',
): readonly AskedPermission[] {
  const { all, always, byUseCase } = families[family]
  const permissionOf = (name: string) => all.find(permission => permission.name === name)
  const reasons = new Map<string, Reason>()
  for (const name of always) reasons.set(name, 'always')
  for (const useCase of useCases) {
    if (!wanted.useCases.includes(useCase)) continue
    for (const name of byUseCase[useCase]) reasons.set(name, useCase)
  }
  if (wanted.portfolio && permissionOf('business_management')) {
    reasons.set('business_management', 'portfolio')
  }
  for (const name of wanted.more) {
    if (!reasons.has(name) && permissionOf(name)) reasons.set(name, 'link')
  }
  // Iterating a Map visits entries added meanwhile, so dependencies of dependencies are included.
  for (const name of reasons.keys()) {
    for (const needed of permissionOf(name)?.dependencies ?? []) {
      if (!reasons.has(needed)) reasons.set(needed, 'dependency')
    }
  }
  for (const name of wanted.without ?? []) reasons.delete(name)
  return all.flatMap(permission => {
    const reason = reasons.get(permission.name)
    if (reason === undefined) return []
    const neededBy = all
      .filter(other => reasons.has(other.name) && other.dependencies.includes(permission.name))
      .map(other => other.name)
    return [{ permission, reason, neededBy }]
  })
}

/** The choices behind a list of names, for setup links. */
export function toWanted(names: readonly string[], family: Family = 'facebook-login'): Wanted {
  const { all, byUseCase } = families[family]
  const chosen = useCases.filter(useCase => byUseCase[useCase].every(name => names.includes(name)))
  const portfolio = names.includes('business_management')
  const covered = askedPermissions({ useCases: chosen, portfolio, more: [] }, family).map(
    ({ permission }) => permission.name,
  )
  return {
    useCases: chosen,
    portfolio,
    more: names.filter(
      name => !covered.includes(name) && all.some(permission => permission.name === name),
    ),
  }
}

/** These permissions and all they depend on, in catalogue order, unknown names last. */
export function withDependencies(names: readonly string[]): readonly string[] {
  const all = new Set(names)
  // Iterating a Set visits entries added meanwhile.
  for (const name of all)
    for (const needed of permissionOf(name)?.dependencies ?? []) all.add(needed)
  const known = facebookPermissions.flatMap(({ name }) => (all.delete(name) ? [name] : []))
  return [...known, ...all]
}

/** Searches both families, which share no name. */
export function permissionOf(name: string): Permission | undefined {
  return Object.values(families)
    .flatMap(({ all }) => all)
    .find(permission => permission.name === name)
}

function on(name: string, meaning: string, dependencies: readonly string[]): Permission {
  return { name, family: 'facebook-login', meaning, dependencies }
}
