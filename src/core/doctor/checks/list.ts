import { count } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { nodeWithoutPages } from '../node-without-pages.ts'
import { grantedNothing, known, notAsked, standingOf } from '../standing.ts'

/** Only a person has a list of Pages: a Page token is the Page, an Instagram token the account. */
export const tokenKind: Check = ({ login, debug, list, person }) => {
  const cause = { id: 'token-kind', about: 'pages' } as const
  const again = { kind: 'choose-again' } as const
  if (login.tokenStart.startsWith('IG')) {
    return {
      ...cause,
      rank: 'fits',
      title: 'This is an Instagram token',
      evidence:
        'It begins with IG. Such tokens work at graph.instagram.com and belong to an account, which has no Pages.',
      remedy: again,
    }
  }
  const type = known(debug)?.type
  const refused = nodeWithoutPages(list.failure?.message)
  const kind = refused?.toUpperCase() ?? type
  if (kind !== undefined && kind !== 'USER' && kind !== 'SYSTEM_USER') {
    return {
      ...cause,
      rank: 'fits',
      title: kind === 'PAGE' ? 'This is a Page token' : 'This is not a User token',
      evidence: refused
        ? `Meta says that a ${refused} has no \`accounts\`: with this token “me” is not a person.`
        : `\`debug_token\` calls it ${kind}. Only a person has a list of Pages.`,
      remedy: again,
    }
  }
  if (type === undefined && person.kind !== 'value') return undefined
  return {
    ...cause,
    rank: 'ruled-out',
    title: 'The token is of another kind',
    evidence: 'The token is a person’s User token.',
  }
}

/** Meta sends 25 Pages unless asked for more, and the rest by cursor. */
export const stoppedList: Check = ({ list }) => {
  const cause = {
    id: 'stopped-list',
    about: 'pages',
    title: 'The list was not read to its end',
  } as const
  if (list.progress === 'stopped') {
    return {
      ...cause,
      rank: 'fits',
      evidence: `\`GET /me/accounts\` stopped after ${count(list.pages.length, 'Page')}, and there may be more.`,
      remedy: { kind: 'fetch-again' },
    }
  }
  if (list.progress === 'failed') return undefined
  return { ...cause, rank: 'ruled-out', evidence: 'Meta’s list was read to its end.' }
}

/** pages_show_list was declined, never asked for, left out by Meta, or has expired. */
export const listPermission: Check = evidence => {
  const cause = { id: 'list-permission', about: 'pages' } as const
  const name = 'pages_show_list'
  const remedy = { kind: 'ask-for', permissions: [name] } as const
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
    case 'expired':
      return {
        ...cause,
        rank: 'fits',
        title: 'The list of Pages has expired',
        evidence: `\`${name}\` was granted and has expired, so Meta lists no Page. A new login renews it.`,
        remedy,
      }
    case 'dropped': {
      const hasRole = evidence.debug.kind === 'value'
      const before = 'the app was authorised before without it, and the dialog did not ask again'
      return {
        ...cause,
        rank: 'fits',
        title: 'Meta left out the list of Pages',
        evidence: hasRole
          ? `\`${name}\` was asked for, and Meta neither granted nor declined it: ${before}.`
          : `\`${name}\` was asked for, and Meta neither granted nor declined it. Either ${before}, or the app has no Advanced Access for it and the person no role on the app. Graph answers the same for both.`,
        remedy,
        ...(hasRole ? {} : { also: { kind: 'open-place', place: 'app-roles' } }),
      }
    }
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
