import type { Check } from '../cause.ts'
import { grantedNothing, notAsked, standingOf } from '../standing.ts'

const cause = { id: 'list-permission', about: 'pages' } as const
const name = 'pages_show_list'
const remedy = { kind: 'ask-for', permissions: [name] } as const

/** pages_show_list: declined, never asked for, or taken out by Meta. */
export const listPermission: Check = evidence => {
  if (evidence.list.pages.length > 0) return undefined
  switch (standingOf(evidence, name)) {
    case 'granted':
      return {
        ...cause,
        rank: 'ruled-out',
        title: 'The list of Pages was declined',
        evidence: `\`${name}\` was not declined.`,
      }
    case 'declined':
      return {
        ...cause,
        rank: 'fits',
        title: 'The list of Pages was declined',
        evidence: grantedNothing(evidence)
          ? `\`${name}\` was declined, and so was everything else. Facebook Login for Business grants all or nothing: one unticked permission takes the others with it.`
          : `\`${name}\` was declined, so Meta lists no Page at all.`,
        remedy,
      }
    case 'not-asked':
      return {
        ...cause,
        rank: 'fits',
        title: 'The list of Pages was not asked for',
        evidence: `${notAsked(evidence, name)}. Without it Meta lists no Page at all.`,
        remedy,
      }
    case 'dropped':
      return dropped(evidence.debug.kind === 'value')
    case 'unknown':
      return {
        ...cause,
        rank: 'possible',
        title: 'The list of Pages was declined',
        evidence: `Meta did not say whether \`${name}\` was granted.`,
        remedy,
      }
  }
}

function dropped(hasRole: boolean): ReturnType<Check> {
  const title = 'Meta left out the list of Pages'
  const before = 'the app was authorised before without it, and the dialog did not ask again'
  return {
    ...cause,
    rank: 'fits',
    title,
    evidence: hasRole
      ? `\`${name}\` was asked for, and Meta neither granted nor declined it: ${before}.`
      : `\`${name}\` was asked for, and Meta neither granted nor declined it. Either ${before}, or the app has no Advanced Access for it and the person no role on the app. Graph answers the same for both.`,
    remedy,
    ...(hasRole ? {} : { also: { kind: 'open-place', place: 'app-roles' } }),
  }
}
