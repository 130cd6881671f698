import type { FoundAnswer, ListedAnswer } from '../../../../../core/read/answers/answer-facts.ts'
import { countOf } from '../../../token/dates-and-counts.ts'
import type { FieldRow } from './debug-rows.ts'
import { listedInWords } from './listed-words.ts'
import { webhookInWords } from './webhook-words.ts'

/** Answers that name things: each is a table of fields, and no call follows from it. */
export type NamedAnswer =
  | ListedAnswer
  | Extract<
      FoundAnswer,
      { of: 'businesses' | 'profile' | 'person' | 'exchange' | 'webhook' | 'subscribed-apps' }
    >

export function namesInWords(answer: NamedAnswer): {
  readonly title: string
  readonly rows: readonly FieldRow[]
} {
  const row = (field: string, sent: string | number | undefined, means: string) =>
    sent === undefined ? [] : [{ field, sent: `${sent}`, means }]
  switch (answer.of) {
    case 'businesses':
      return {
        title: countOf(answer.rows.length, 'business portfolio'),
        rows: answer.rows.map(({ id, name }) => ({
          field: name ?? 'Portfolio',
          sent: id,
          means: 'Its Pages are listed by /<ID>/owned_pages and /<ID>/client_pages.',
        })),
      }
    case 'profile': {
      const { accountId, accountIdField, appScopedId, name, username, accountType } = answer.facts
      return {
        title: username ? `The Instagram account @${username}` : 'An Instagram account',
        rows: [
          ...row(
            accountIdField,
            accountId,
            'The Instagram account ID of a professional account: use it in calls and webhooks.',
          ),
          ...row(
            'id',
            appScopedId,
            'This account’s ID for this app only. It is not the account ID.',
          ),
          ...row('name', name, 'The name shown at the top of the profile.'),
          ...row('username', username, 'Its @name, which can change.'),
          ...row('account_type', accountType, 'Business and creator accounts may use the API.'),
        ],
      }
    }
    case 'exchange': {
      const { expiresIn, userId, permissions } = answer.facts
      return {
        title: 'An answer of the exchange',
        rows: [
          ...row(
            'expires_in',
            expiresIn,
            'Seconds that the token lives, counted from the exchange.',
          ),
          ...row('user_id', userId, 'The account it belongs to.'),
          ...row('permissions', permissions?.join(', '), 'What was granted.'),
        ],
      }
    }
    case 'subscribed-apps':
      return {
        title: countOf(answer.rows.length, 'subscribed app'),
        rows: answer.rows.map(({ id, name, fields }) => ({
          field: name ?? id ?? 'App',
          sent: fields.join(', '),
          means: 'Meta reports these events of the account to this app’s webhook.',
        })),
      }
    case 'webhook':
      return webhookInWords(answer.facts)
    case 'person':
      return {
        title: 'Meta’s answer to /me',
        rows: [
          ...row(
            'id',
            answer.person.id,
            'With a User token the person, with a Page token the Page.',
          ),
          ...row('name', answer.person.name, 'The name of either.'),
        ],
      }
    default:
      return listedInWords(answer)
  }
}
