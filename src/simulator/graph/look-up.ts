import { grantedPages, hiddenBecause, tickedAccounts } from '../granted.ts'
import type { InstagramAccount, Page } from '../page.ts'
import type { Meaning, Tokens } from '../token.ts'
import { personOf, worldFor } from '../worlds.ts'
import { isPersonalAccount, mayNotAct, unknownObject } from './errors.ts'
import type { Node } from './fields.ts'
import { instagramNode, pageNode, userNode } from './nodes.ts'

/** The node of that ID. A Page token may see its own Page, and the account on it. */
export function nodeOf(id: string, meaning: Meaning, tokens: Tokens): Node {
  const person = personOf(meaning.person, worldFor(meaning))
  if (id === person.userId && !meaning.pageId) return userNode(person, meaning)
  const page = visiblePages(meaning).find(each => each.id === id)
  // Without `fields` a Page by its ID gives name and ID.
  if (page) return { ...pageNode(page, meaning, tokens), unasked: ['name', 'id'] }
  return instagramNode(accountById(id, meaning).account)
}

/** @throws GraphRefusal when there is none, or the token does not reach it */
export function pageById(id: string, meaning: Meaning): Page {
  const page = visiblePages(meaning).find(each => each.id === id)
  if (!page) throw unknownObject(id)
  return page
}

/**
 * An account by its ID: that it may be read where it was ticked and its Page was not, or where it has
 * no Page, is a guess, and so are all refusals but the one of a personal account.
 *
 * @throws GraphRefusal when there is none, or the token does not reach it
 */
export function accountById(
  id: string,
  meaning: Meaning,
): { readonly account: InstagramAccount; readonly page: Page | undefined } {
  const found = tickedAccounts(meaning).find(({ account }) => account.id === id)
  const isAnothers = meaning.pageId !== undefined && meaning.pageId !== found?.page?.id
  if (!found || isAnothers) throw unknownObject(id)
  const reason = hiddenBecause(meaning, found.page)
  if (reason === 'permission') throw unknownObject(id)
  if (reason === 'personal') throw isPersonalAccount()
  if (reason !== undefined) throw mayNotAct()
  return found
}

function visiblePages(meaning: Meaning): readonly Page[] {
  return grantedPages(meaning).filter(
    page => meaning.pageId === undefined || page.id === meaning.pageId,
  )
}
