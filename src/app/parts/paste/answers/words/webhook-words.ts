import type { WebhookFacts } from '../../../../../core/read/answers/webhook.ts'
import type { FieldRow } from './debug-rows.ts'

/** The report to a webhook, field by field. */
export function webhookInWords(facts: WebhookFacts): {
  readonly title: string
  readonly rows: readonly FieldRow[]
} {
  const { object, entryId, field, senderId, recipientId, isEcho, emptyList, isSample } = facts
  const row = (name: string, sent: string | undefined, means: string) =>
    sent === undefined ? [] : [{ field: name, sent, means }]
  return {
    title: isSample ? 'A sample webhook of the dashboard' : 'A webhook from Meta',
    rows: [
      ...row('object', object, 'Whose event it is: an Instagram account, a Page or a person.'),
      ...row(
        'entry.id',
        entryId,
        isSample
          ? 'Made up. A real event names your account here.'
          : 'The account or Page that it is about. Find its token by this ID.',
      ),
      ...row(emptyList ?? '', emptyList && '[]', 'Empty: no event came with this call.'),
      ...row('field', field, 'What was subscribed.'),
      ...row('sender.id or from.id', senderId, isSample ? 'Made up.' : isEcho ? own : person),
      ...row('recipient.id', recipientId, isSample ? 'Made up.' : isEcho ? person : own),
      ...row(
        'is_echo',
        isEcho ? 'true' : undefined,
        'The account sent this itself. Do not answer it.',
      ),
    ],
  }
}

const own = 'Your own account.'
const person = 'The person’s ID for this account only. Send the answer to it.'
