import type { Check } from '../cause.ts'
import { known } from '../standing.ts'

const cause = { id: 'token-kind', about: 'pages' } as const
const again = { kind: 'choose-again' } as const

/** Only a person has a list of Pages: a Page token is the Page, an Instagram token the account. */
export const tokenKind: Check = ({ login, debug, list, person }) => {
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
  const refused = /nonexisting field \(accounts\) on node type \((\w+)\)/.exec(
    list.failure?.message ?? '',
  )
  const kind = refused?.[1]?.toUpperCase() ?? type
  if (kind !== undefined && kind !== 'USER' && kind !== 'SYSTEM_USER') {
    return {
      ...cause,
      rank: 'fits',
      title: kind === 'PAGE' ? 'This is a Page access token' : 'This is not a User access token',
      evidence: refused
        ? `Meta says that a ${refused[1]} has no \`accounts\`: with this token “me” is not a person.`
        : `\`debug_token\` calls it ${kind}. Only a person has a list of Pages.`,
      remedy: again,
    }
  }
  if (type === undefined && person.kind !== 'value') return undefined
  return {
    ...cause,
    rank: 'ruled-out',
    title: 'The token is of another kind',
    evidence: 'The token is a person’s User access token.',
  }
}
