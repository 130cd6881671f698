import { placeAddress } from '../meta-places.ts'
import type { CauseRemedy } from './cause.ts'
import type { Evidence } from './evidence.ts'
import { known } from './standing.ts'

type Note = Extract<CauseRemedy, { kind: 'copy-note' }>['note']

/** A note for the person who can mend it. Plain text, no token, no ID. */
export function noteText(note: Note, evidence: Evidence): string {
  const person = known(evidence.person)?.name ?? 'me'
  const app = known(evidence.debug)?.application ?? 'an app'
  return note === 'page-access'
    ? [
        `Hello, could you give ${person} full control of our Facebook Page?`,
        `In Facebook: Page › Settings › Page access › Add new (${placeAddress('page-access', undefined)}).`,
        `It is needed to connect ${app} to the Page and its Instagram account.`,
      ].join('\n')
    : [
        `Hello, could you add ${person} to the business portfolio that holds our Facebook Page?`,
        `In Business settings: People › Invite people, and assign the Page (${placeAddress('business-settings', undefined)}).`,
        `It is needed to connect ${app} to the Page and its Instagram account.`,
      ].join('\n')
}
