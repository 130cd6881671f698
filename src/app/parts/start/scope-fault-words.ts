import type { Family } from '../../../core/family.ts'
import type { ScopeFault } from '../../../core/login/permissions/lint.ts'
import { toLocalDate } from '../token/dates-and-counts.ts'

const here: Readonly<Record<Family, string>> = {
  'facebook-login': 'Facebook Login',
  'instagram-login': 'Instagram Login',
}

/** Why the dialog refuses a scope, to follow its name. */
export function whyRefused({ kind, ended, successor }: ScopeFault, family: Family): string {
  const other = here[family === 'facebook-login' ? 'instagram-login' : 'facebook-login']
  if (kind === 'other-family') {
    return successor
      ? `is a scope of ${other}. The two never mix: ${here[family]} has one of its own for this.`
      : `is a scope of ${other}. The two never mix, and ${here[family]} has nothing like it.`
  }
  if (kind === 'retired') {
    const end = `was switched off${ended ? ` on ${toLocalDate(ended)}` : ''}.`
    return successor ? `${end} Another takes its place.` : `${end} Nothing takes its place.`
  }
  if (kind === 'label') return 'is how the dashboard writes it. The scope is spelt another way.'
  if (kind === 'near-miss') return 'is no scope, but nearly one.'
  return 'is no scope that Keytag knows. One unknown name can cost the whole login.'
}
