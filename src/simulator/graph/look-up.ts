import { grantedPages, hiddenBecause, tickedAccounts } from '../granted.ts'
import type { InstagramAccount, Page } from '../page.ts'
import type { Meaning, Tokens } from '../token.ts'
import { personOf, worldFor } from '../worlds.ts'
import { isPersonalAccount, mayNotAct, unknownObject } from './errors.ts'
import type { Node } from './fields.ts'
import { instagramNode, pageNode, userNode } from './nodes.ts'

/** The node of an ID. A Page token reads its own Page and the account of that Page. */
export function nodeOf(id: string, meaning: Meaning, tokens: Tokens): Node {
  const person = personOf(meaning.person, worldFor(meaning))
  if (id === person.userId && !meaning.pageId) return userNode(person, meaning)
  const page = visiblePages(meaning).find(each => each.id === id)
  // A Page read by ID without `fields` has name and ID.
  if (page) return { ...pageNode(page, meaning, tokens), unasked: ['name', 'id'] }
  return instagramNode(accountById(id, meaning).account)
}

/** @throws GraphRefusal if the Page does not exist or the token does not reach it */
export function pageById(id: string, meaning: Meaning): Page {
  const page = visiblePages(meaning).find(each => each.id === id)
  if (!page) throw unknownObject(id)
  return page
}

/**
 * An account by its ID. A guess: an account is readable if it was ticked and its Page was not, or if it has
 * no Page. All refusals but that of a personal account are guesses.
 * @throws GraphRefusal if the account does not exist or the token does not reach it
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
