import { ofPerson } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { known, withoutAccount } from '../standing.ts'

/** Meta connects no Instagram account to a test user's Page. That the name tells is a guess. */
export const testUser: Check = evidence => {
  const name = known(evidence.person)?.name ?? ''
  if (withoutAccount(evidence).length === 0 || !/\btest user\b/i.test(name)) return undefined
  return {
    id: 'test-user',
    about: 'accounts',
    rank: 'fits',
    title: 'This is a test user of the app',
    evidence: `The name is ${ofPerson(name)}. Meta connects no Instagram account to a test user’s Page: use a real person with a role on the app.`,
    remedy: { kind: 'another-person' },
    also: { kind: 'open-place', place: 'app-roles' },
  }
}
