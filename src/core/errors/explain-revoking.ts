import { GraphError, GraphUnreachable } from '../graph/errors.ts'
import { explain } from './explain.ts'
import type { Finding } from './finding.ts'

/** Why taking access back did not work, and what is known of the tokens after it. */
export function explainRevoking(
  failure: unknown,
  online: boolean,
  family: 'facebook-login' | 'instagram-login' = 'facebook-login',
): Pick<Finding, 'title' | 'meaning'> & { readonly instead: string } {
  if (failure instanceof GraphUnreachable && online) {
    return {
      title: 'The browser could not take it back',
      meaning:
        'Before a page may delete, the browser asks Meta whether it may. Meta did not allow it, or nothing answered. Most likely nothing has changed. It may have been done or not if the connection broke while Meta worked.',
      instead: byHand[family],
    }
  }
  const { title, meaning } = explain(failure, online)
  const refused = failure instanceof GraphError
  return {
    title: refused ? `Meta did not take it back: ${title}` : title,
    meaning: refused
      ? meaning
      : `${meaning} It may have been done or not: Keytag does not try a second time by itself.`,
    instead: `${refused ? 'Nothing has changed. ' : ''}${byHand[family]}`,
  }
}

const byHand = {
  'facebook-login':
    'It can be done by hand, as the person: on facebook.com under Settings › Business integrations.',
  'instagram-login':
    'It can be done by hand, as the account: on instagram.com under Settings › Website permissions › Apps and websites.',
} as const
