import { namesOf } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'

/** A row without access_token: the Page is known and cannot be acted for. */
export const noPageToken: Check = ({ list }) => {
  const pages = list.pages.filter(page => page.accessToken === undefined)
  if (pages.length === 0) return undefined
  return {
    id: 'no-page-token',
    about: 'access',
    rank: 'fits',
    title: 'A Page came without its token',
    evidence: `Meta sent no \`access_token\` for ${namesOf(pages)}. It sends none where the person has no task on the Page.`,
    remedy: { kind: 'copy-note', note: 'page-access' },
    also: { kind: 'choose-again' },
  }
}
