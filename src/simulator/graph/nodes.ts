import { allTasks, type InstagramAccount, type Page, portfolio } from '../page.ts'
import type { Person } from '../people.ts'
import type { Meaning, Tokens } from '../token.ts'
import { lacksPermission } from './errors.ts'
import { type Field, type Node, resolve } from './fields.ts'

/** /me sends these two without `fields`. */
export function userNode(person: Person, caller: Meaning): Node {
  const [first, ...others] = person.name.split(' ')
  return {
    type: 'User',
    unasked: ['name', 'id'],
    fields: {
      id: () => person.userId,
      name: () => person.name,
      first_name: () => first,
      last_name: () => others.join(' '),
      // Documented. Empty here, as for most people.
      email: () => (caller.granted.includes('email') ? person.email : undefined),
      picture: () => undefined,
    },
  }
}

/** A Page as `caller` may see it. Its token lives as long as the User token it came from. */
export function pageNode(page: Page, caller: Meaning, tokens: Tokens): Node {
  const long = caller.kind !== 'user-short' && caller.kind !== 'page-short'
  const account = (within: readonly Field[] | undefined) =>
    page.account && resolve(instagramNode(page.account), within ?? [{ name: 'id' }])
  return {
    type: 'Page',
    // Captured: this order, without an Instagram field.
    unasked: ['access_token', 'category', 'category_list', 'name', 'id', 'tasks'],
    fields: {
      id: () => page.id,
      name: () => page.name,
      access_token: () =>
        page.withoutToken
          ? undefined
          : tokens.write({ ...caller, kind: long ? 'page-long' : 'page-short', pageId: page.id }),
      category: () => page.category,
      category_list: () => [{ id: '2500', name: page.category }],
      tasks: () => page.tasks ?? allTasks,
      instagram_business_account: within => (page.isConnectedOnly ? undefined : account(within)),
      connected_instagram_account: account,
      is_published: () => true,
      has_transitioned_to_new_page_experience: () => true,
      link: () => `https://www.facebook.com/${page.id}`,
      picture: () => undefined,
      business: () => portfolioOf(page, caller),
    },
  }
}

/** Fields of the IG User reference. The type name in messages is a guess. */
export function instagramNode(account: InstagramAccount): Node {
  return {
    type: 'IGUser',
    unasked: ['id'],
    fields: {
      id: () => account.id,
      username: () => account.username,
      name: () => account.name,
      biography: () => undefined,
      website: () => undefined,
      profile_picture_url: () => undefined,
      followers_count: () => Number(account.id.slice(-4)),
      follows_count: () => Number(account.id.slice(-2)),
      media_count: () => Number(account.id.slice(-3)),
      has_profile_pic: () => false,
      is_published: () => true,
      legacy_instagram_user_id: () => undefined,
      shopping_product_tag_eligibility: () => undefined,
    },
  }
}

function portfolioOf(page: Page, caller: Meaning): unknown {
  if (!caller.granted.includes('business_management')) throw lacksPermission('business_management')
  return (page.portfolio || page.business) && portfolio
}
