import { namesOf } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { withoutAccount } from '../standing.ts'

const cause = {
  id: 'two-factor',
  about: 'accounts',
  title: 'The portfolio demands two-factor login',
} as const

/** 190/492 when the Page's token is used: a captured text names both reasons in one breath. */
export const twoFactor: Check = evidence => {
  const read = [...evidence.accountsByPageToken]
  const refused = read.flatMap(([id, answer]) =>
    answer.kind === 'failed' && answer.failure.code === 190 && answer.failure.subcode === 492
      ? [id]
      : [],
  )
  if (refused.length > 0) {
    const pages = withoutAccount(evidence).filter(({ id }) => refused.includes(id))
    return {
      ...cause,
      rank: 'fits',
      evidence: `The token of ${namesOf(pages)} was refused with 190/492. Meta says so when two-factor authentication is demanded and not switched on, and also when the role on the Page was lost: it does not tell which. After switching it on, log in again.`,
      remedy: { kind: 'open-place', place: 'two-factor' },
      also: { kind: 'choose-again' },
    }
  }
  if (read.some(([, answer]) => answer.kind === 'value')) {
    return { ...cause, rank: 'ruled-out', evidence: 'The Page’s own token is taken by Meta.' }
  }
  return undefined
}
