import { type Family, familyNames } from '../../family.ts'
import { dayOf } from '../../text/day.ts'
import type { ScopeFault } from './lint.ts'

/** The reason why the dialog refuses a scope, to follow its name. The replacement is named apart. */
export function whyRefused({ kind, ended, successor }: ScopeFault, family: Family): string {
  const here = familyNames[family]
  const other = familyNames[family === 'facebook-login' ? 'instagram-login' : 'facebook-login']
  switch (kind) {
    case 'other-family':
      return successor
        ? `is a scope of ${other}. The two never mix: ${here} has one of its own for this.`
        : `is a scope of ${other}. The two never mix, and ${here} has nothing like it.`
    case 'threads':
      return 'is a scope of Threads, which has a login of its own. Neither dialog of Keytag takes it.'
    case 'retired': {
      const end = `was switched off${ended ? ` on ${dayOf(ended)}` : ''}.`
      return successor ? `${end} Another takes its place.` : `${end} Nothing takes its place.`
    }
    case 'label':
      return 'is how the dashboard writes it. The scope is spelt differently.'
    case 'near-miss':
      return 'is not a scope, but nearly one.'
    case 'unknown':
      return 'is not a scope that Keytag knows. One unknown name can stop the whole login.'
  }
}

/** Meta names a third setup that shares these names, so people may have them from there. */
export function isFromUnifiedLogin(faults: readonly ScopeFault[], family: Family): boolean {
  return family === 'instagram-login' && faults.some(({ kind }) => kind === 'other-family')
}

/** Source: Meta's page of webhook fields, 2026-10-28. */
export const unifiedLogin =
  'Meta also names a third setup, “Instagram API with Unified Login”, with the scopes of Facebook Login. Nothing more is known of it.'
