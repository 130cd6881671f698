import { count, namesOf } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { pagelessAccounts, standingOf, whyPageless, withoutAccount } from '../standing.ts'

const cause = { id: 'personal-account', about: 'accounts' } as const
const remedy = { kind: 'guided-dialog' } as const

/** Instagram's APIs know professional accounts only, and only where Page and account are connected. */
export const personalAccount: Check = evidence => {
  const pages = withoutAccount(evidence)
  if (pages.length === 0) return undefined
  const personal = pagelessAccounts(evidence).filter(id => whyPageless(evidence, id) === 'personal')
  if (personal.length > 0) {
    return {
      ...cause,
      rank: 'fits',
      title: 'The Instagram account is personal',
      evidence: `${count(personal.length, 'ticked account')} ${personal.length === 1 ? 'is' : 'are'} no business or creator account: Meta says so when asked for ${personal.length === 1 ? 'it' : 'them'} by ID. The guided dialog switches an account on the way.`,
      remedy,
    }
  }
  if (standingOf(evidence, 'instagram_basic') !== 'granted') return undefined
  return {
    ...cause,
    rank: 'possible',
    title: 'The account is personal, or not connected to the Page',
    evidence: `Meta shows no account on ${namesOf(pages)} and does not say which of the two it is. The guided dialog mends both.`,
    remedy,
    alike: ['account-not-ticked', 'role-through-business', 'development-mode'],
  }
}
