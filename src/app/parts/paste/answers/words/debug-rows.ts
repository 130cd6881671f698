import type { DebugFacts } from '../../../../../core/read/answers/answer-facts.ts'
import { countOf, timeLeft, toLocal } from '../../../token/dates-and-counts.ts'

export type FieldRow = { readonly field: string; readonly sent: string; readonly means: string }

/** The facts of debug_token, field by field. */
export function debugRows(facts: DebugFacts, now: Date): readonly FieldRow[] {
  const { type, isValid, application, appId, userId, profileId } = facts
  return [
    ...row(
      'type',
      type,
      kinds.get(type ?? '')?.means ?? 'A kind of token that Keytag does not know.',
    ),
    ...row('is_valid', isValid, validInWords(facts, now)),
    ...row('application', application, 'The app it was made for.'),
    ...row('app_id', appId, 'That app’s App ID. Another app cannot use its tokens.'),
    ...row('user_id', userId, 'The person’s ID for this app.'),
    ...row('profile_id', profileId, 'The Page or account it acts for.'),
    ...row('issued_at', facts.issuedAt, madeInWords(facts.issuedAt)),
    ...row('expires_at', facts.expiresAt, endInWords(facts.expiresAt, now, 'token')),
    ...row(
      'data_access_expires_at',
      facts.dataAccessExpiresAt,
      endInWords(facts.dataAccessExpiresAt, now, 'data'),
    ),
    ...row(
      'scopes',
      facts.scopes && countOf(facts.scopes.length, 'permission'),
      facts.scopes?.join(', ') || 'No permission at all.',
    ),
    ...(facts.granular ?? []).map(({ scope, targets }) => ({
      field: `granular_scopes: ${scope}`,
      sent: targets.length === 0 ? 'no target_ids' : targets.join(', '),
      means:
        targets.length === 0
          ? 'All Pages and accounts, also later ones.'
          : `${countOf(targets.length, 'Page or account', 'Pages or accounts')} only, as ticked in the dialog. Log in again to tick others.`,
    })),
  ]
}

/** The finding in a heading, `A Page token that works`, and if the token is of use. */
export function debugFinding(
  facts: DebugFacts,
  now: Date,
): { readonly title: string; readonly works: boolean | undefined } {
  const kind = kinds.get(facts.type ?? '')?.name ?? 'A token'
  const { isValid, expiresAt, dataAccessExpiresAt } = facts
  if (isValid === false) return { title: `${kind} that no longer works`, works: false }
  // The answer may be old: it was true when Meta was asked.
  if (hasEnded(expiresAt, now)) return { title: `${kind} that has ended`, works: false }
  if (hasEnded(dataAccessExpiresAt, now)) {
    return { title: `${kind} whose access to data has ended`, works: false }
  }
  return isValid
    ? { title: `${kind} that works`, works: true }
    : { title: 'Meta’s answer about a token', works: undefined }
}

/** False for 0, which means no end date. */
function hasEnded(seconds: number | undefined, now: Date): boolean {
  return seconds !== undefined && seconds !== 0 && new Date(seconds * 1000) <= now
}

function validInWords(facts: DebugFacts, now: Date): string {
  if (!facts.isValid) return 'It no longer works. Log in again.'
  if (hasEnded(facts.expiresAt, now)) return 'It worked when Meta was asked.'
  return hasEnded(facts.dataAccessExpiresAt, now) ? 'The token itself has not ended.' : 'It works.'
}

const kinds: ReadonlyMap<string, { readonly name: string; readonly means: string }> = new Map([
  [
    'USER',
    { name: 'A User token', means: 'A User token: of a person, and the one that lists the Pages.' },
  ],
  [
    'PAGE',
    { name: 'A Page token', means: 'A Page token: for this Page and its Instagram account.' },
  ],
  [
    'SYSTEM_USER',
    { name: 'A system user’s token', means: 'Of a system user of a business portfolio.' },
  ],
  ['APP', { name: 'An app token', means: 'It acts as the whole app. Keep it on a server.' }],
])

function row(
  field: string,
  sent: string | number | boolean | undefined,
  means: string,
): readonly FieldRow[] {
  return sent === undefined ? [] : [{ field, sent: `${sent}`, means }]
}

function madeInWords(seconds: number | undefined): string {
  return seconds === undefined ? '' : `Made on ${toLocal(new Date(seconds * 1000))}.`
}

function endInWords(seconds: number | undefined, now: Date, what: 'token' | 'data'): string {
  if (seconds === undefined) return ''
  if (seconds === 0) {
    return what === 'token'
      ? 'No end date. It stops if the person changes their password, loses the Page or removes the app.'
      : 'No end date.'
  }
  const end = new Date(seconds * 1000)
  if (end <= now) {
    return what === 'token'
      ? `It ended on ${toLocal(end)}. Log in again.`
      : `Ended on ${toLocal(end)}: the token opens nothing until the person logs in again.`
  }
  const left = timeLeft(end, now)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
  return what === 'token'
    ? `${toLocal(end)}, in ${left}.`
    : `${toLocal(end)}, in ${left}. After that the person must log in again, whatever the token’s own end.`
}
