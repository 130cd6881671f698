import type { Check } from '../cause.ts'
import { standingOf, withoutAccount } from '../standing.ts'

const cause = {
  id: 'development-mode',
  about: 'accounts',
  title: 'The person has no role on an app with Standard Access',
} as const

/** In development mode, or without Advanced Access, Meta gives data of people with a role alone. */
export const developmentMode: Check = evidence => {
  const { list, debug } = evidence
  const without = withoutAccount(evidence).length
  if (without === 0 || standingOf(evidence, 'instagram_basic') !== 'granted') return undefined
  if (debug.kind === 'value') {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence: 'Meta let the token inspect itself, which takes a role on the app.',
    }
  }
  if (without < list.pages.length) {
    return { ...cause, rank: 'ruled-out', evidence: 'Accounts of other Pages came.' }
  }
  return {
    ...cause,
    rank: 'possible',
    evidence:
      debug.kind === 'failed' && debug.failure.code === 100
        ? 'Everything is granted and no account came. `debug_token` was refused, so the person is no administrator or developer of the app. Graph does not tell whether the app is live.'
        : 'Everything is granted and no account came. Graph does not tell whether the app is live.',
    remedy: { kind: 'open-place', place: 'app-roles' },
    also: { kind: 'choose-again' },
    alike: ['personal-account', 'account-not-ticked'],
  }
}
