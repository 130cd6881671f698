import { isRecord } from '../is-record.ts'
import {
  debugToken,
  exchanged,
  expectedError,
  expectedInstagramError,
  longToken,
  named,
  node,
  page,
  paging,
  profile,
  rows,
  rowsOfPermissions,
} from './answer-forms.ts'
import { always, type Form, fields, known, listOf, sometimes } from './form.ts'

/** The source of an expectation, as for the claims on the screens. */
export type Basis = 'documented' | 'captured' | 'reported' | 'guess'

/** The expected answer of one call. */
type ExpectedAnswer = {
  /** Method and path. `{id}` stands for any ID. */
  readonly call: string
  readonly host: 'graph.facebook.com' | 'graph.instagram.com' | 'api.instagram.com'
  readonly form: Form
  readonly basis: Basis
}

const facebook = 'graph.facebook.com'
const instagram = 'graph.instagram.com'

/** Every call whose answer Keytag reads. A new call is a row here. */
const expectedAnswers: readonly ExpectedAnswer[] = [
  { host: facebook, call: 'GET /me/accounts', form: rows(page), basis: 'captured' },
  { host: facebook, call: 'GET /me', form: fields(node), basis: 'captured' },
  {
    host: facebook,
    call: 'GET /me/permissions',
    form: rowsOfPermissions(),
    basis: 'documented',
  },
  {
    host: facebook,
    call: 'DELETE /me/permissions',
    form: { either: [fields({ success: always('yes-or-no') }), 'yes-or-no'] },
    basis: 'guess',
  },
  { host: facebook, call: 'GET /debug_token', form: debugToken, basis: 'captured' },
  { host: facebook, call: 'GET /me/businesses', form: rows(named), basis: 'reported' },
  { host: facebook, call: 'GET /{id}/owned_pages', form: rows(page), basis: 'reported' },
  { host: facebook, call: 'GET /{id}/client_pages', form: rows(page), basis: 'reported' },
  {
    host: facebook,
    call: 'GET /{id}/content_publishing_limit',
    form: fields({
      data: always(
        listOf(
          fields({
            quota_usage: sometimes('number'),
            config: sometimes(
              fields({ quota_total: sometimes('number'), quota_duration: sometimes('seconds') }),
            ),
          }),
        ),
      ),
    }),
    basis: 'documented',
  },
  {
    host: facebook,
    call: 'GET /{id}/insights',
    form: fields({
      data: always(
        listOf(
          fields({
            name: always(known(['reach'])),
            period: always(known(['day'])),
            values: sometimes(
              listOf(fields({ value: sometimes('anything'), end_time: sometimes('text') })),
            ),
            total_value: sometimes('anything'),
            title: sometimes('words'),
            description: sometimes('words'),
            id: sometimes('text'),
          }),
        ),
      ),
      paging: sometimes(paging),
    }),
    basis: 'documented',
  },
  {
    host: facebook,
    call: 'GET /{id}/conversations',
    form: rows({
      id: always('text'),
      updated_time: sometimes('text'),
      link: sometimes('text'),
    }),
    basis: 'documented',
  },
  { host: facebook, call: 'GET /{id}', form: fields(node), basis: 'captured' },
  {
    host: facebook,
    call: 'POST /oauth/access_token',
    form: fields({
      access_token: always('token'),
      token_type: sometimes(known(['bearer'])),
      expires_in: sometimes('seconds'),
    }),
    basis: 'documented',
  },
  {
    host: instagram,
    call: 'GET /me',
    form: { either: [fields({ data: always(listOf(profile)) }), profile] },
    basis: 'reported',
  },
  {
    host: instagram,
    call: 'DELETE /me/permissions',
    form: { either: [fields({ success: always('yes-or-no') }), 'yes-or-no'] },
    basis: 'guess',
  },
  { host: instagram, call: 'GET /refresh_access_token', form: longToken, basis: 'documented' },
  { host: instagram, call: 'GET /access_token', form: longToken, basis: 'documented' },
  {
    host: 'api.instagram.com',
    call: 'POST /oauth/access_token',
    form: { either: [fields({ data: always(listOf(exchanged)) }), exchanged] },
    basis: 'reported',
  },
]

/** The expectation for a call, with its IDs in place. */
function expectedAnswerOf(call: string, host: string): ExpectedAnswer | undefined {
  const general = generalCall(call)
  return expectedAnswers.find(each => each.call === general && each.host === host)
}

/** `GET /178414…/insights` becomes `GET /{id}/insights`. */
export function generalCall(call: string): string {
  return call.replace(/\/\d+(?=\/|$)/g, '/{id}')
}

/** The form of an answer: of its error, or of its call. Undefined for a call without an expectation. */
export function formOfAnswer(call: string, host: string, body: unknown): Form | undefined {
  if (isRecord(body)) {
    if (isRecord(body.error)) return expectedError
    if (body.error_type !== undefined) return expectedInstagramError
  }
  return expectedAnswerOf(call, host)?.form
}
