import { count, some } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { unknown } from '../evidence.ts'
import { known, pagelessAccounts, shownByPageTokens, whyPageless } from '../standing.ts'

/** The dialog's two lists are independent: an account can be ticked and its Page not. */
export const instagramWithoutPage: Check = evidence => {
  const shown = shownByPageTokens(evidence)
  const accounts = pagelessAccounts(evidence).flatMap(id => {
    if (shown.has(id)) return []
    // Refused it has another reason, which the account's own checks tell.
    if (whyPageless(evidence, id) !== 'no-page') return []
    return [{ id, username: known(evidence.accountsById.get(id) ?? unknown)?.username }]
  })
  if (accounts.length === 0) return undefined
  const names = some(accounts.map(({ id, username }) => (username ? `@${username}` : id)))
  return {
    id: 'instagram-without-page',
    about: 'pages',
    rank: 'fits',
    title: 'An Instagram account was ticked without its Page',
    evidence: `${count(accounts.length, 'account')} came without a Page: ${names}. Either the Page was not ticked, or the account is connected to none. Graph answers the same for both. Tick the Page too; if there is none to tick, connect them in the Instagram app first.`,
    remedy: { kind: 'choose-again' },
    alike: ['page-not-ticked'],
  }
}
