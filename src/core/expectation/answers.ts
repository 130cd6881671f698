import { isRecord } from '../is-record.ts'
import { always, type Fields, type Form, fields, known, listOf, sometimes } from './form.ts'
import {
  knownAccountTypes,
  knownErrorTypes,
  knownPermissions,
  knownStatuses,
  knownTasks,
  knownTokenTypes,
} from './known-words.ts'

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

const id = always('id')
const named: Fields = { id, name: sometimes('text') }

const paging = fields({
  cursors: sometimes(fields({ before: sometimes('text'), after: sometimes('text') })),
  next: sometimes('address'),
  previous: sometimes('address'),
})

const rows = (row: Fields): Form =>
  fields({ data: always(listOf(fields(row))), paging: sometimes(paging) })

const account: Fields = {
  id,
  username: sometimes('text'),
  name: sometimes('text'),
  biography: sometimes('text'),
  website: sometimes('text'),
  profile_picture_url: sometimes('address'),
  followers_count: sometimes('number'),
  follows_count: sometimes('number'),
  media_count: sometimes('number'),
  has_profile_pic: sometimes('yes-or-no'),
  is_published: sometimes('yes-or-no'),
}

const page: Fields = {
  ...named,
  access_token: sometimes('token'),
  category: sometimes('text'),
  category_list: sometimes(listOf(fields(named))),
  tasks: sometimes(listOf(known(knownTasks))),
  instagram_business_account: sometimes(fields(account)),
  connected_instagram_account: sometimes(fields(account)),
  is_published: sometimes('yes-or-no'),
  has_transitioned_to_new_page_experience: sometimes('yes-or-no'),
  link: sometimes('address'),
  business: sometimes(fields(named)),
  /** Until 2019, the predecessor of tasks. */
  perms: sometimes(listOf('text')),
  owner_business: sometimes(fields(named)),
}

const person: Fields = {
  ...named,
  first_name: sometimes('text'),
  last_name: sometimes('text'),
  email: sometimes('text'),
}

/** Any node by its ID: a person, a Page, an account or a portfolio. */
const node: Fields = { ...page, ...account, ...person }

const scope = known(knownPermissions)
const tokenError = fields({
  code: always('code'),
  message: always('words'),
  subcode: sometimes('code'),
})

const debugToken = fields({
  data: always(
    fields({
      app_id: sometimes('id'),
      application: sometimes('text'),
      data_access_expires_at: sometimes('instant'),
      error: sometimes(tokenError),
      expires_at: sometimes('instant'),
      granular_scopes: sometimes(
        listOf(fields({ scope: always(scope), target_ids: sometimes(listOf('id')) })),
      ),
      is_valid: always('yes-or-no'),
      issued_at: sometimes('instant'),
      metadata: sometimes('anything'),
      profile_id: sometimes('id'),
      scopes: sometimes(listOf(scope)),
      type: sometimes(known(knownTokenTypes)),
      user_id: sometimes('id'),
    }),
  ),
})

/** Documented and reported in several forms: a number above 2^53, and text. */
const idOrNumber: Form = { either: ['id', 'number'] }

const profile = fields({
  id: sometimes(idOrNumber),
  user_id: sometimes(idOrNumber),
  username: sometimes('text'),
  name: sometimes('text'),
  account_type: sometimes(known(knownAccountTypes)),
  profile_picture_url: sometimes('address'),
  followers_count: sometimes('number'),
  follows_count: sometimes('number'),
  media_count: sometimes('number'),
})

const longToken = fields({
  access_token: always('token'),
  token_type: sometimes(known(['bearer'])),
  expires_in: always('seconds'),
  permissions: sometimes('text'),
})

const exchanged = fields({
  access_token: always('token'),
  user_id: always(idOrNumber),
  permissions: sometimes({ either: [listOf(scope), 'text'] }),
})

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

/** An error of Graph, on either host. */
const expectedError = fields({
  error: always(
    fields({
      message: always('words'),
      type: sometimes(known(knownErrorTypes)),
      code: always('code'),
      error_subcode: sometimes('code'),
      is_transient: sometimes('yes-or-no'),
      error_user_title: sometimes('words'),
      error_user_msg: sometimes('words'),
      error_data: sometimes('anything'),
      fbtrace_id: sometimes('text'),
    }),
  ),
})

/** An error of api.instagram.com. */
const expectedInstagramError = fields({
  error_type: always(known(knownErrorTypes)),
  code: always('code'),
  error_message: always('words'),
})

/** The expectation for a call, with its IDs in place. */
function expectedAnswerOf(call: string, host: string): ExpectedAnswer | undefined {
  const general = generalCall(call)
  return expectedAnswers.find(each => each.call === general && each.host === host)
}

/** `GET /178414…/insights` becomes `GET /{id}/insights`. */
export function generalCall(call: string): string {
  return call.replace(/\/\d+(?=\/|$)/g, '/{id}')
}

function rowsOfPermissions(): Form {
  return rows({ permission: always(scope), status: always(known(knownStatuses)) })
}

/** The form of an answer: of its error, or of its call. Undefined for a call without an expectation. */
export function formOfAnswer(call: string, host: string, body: unknown): Form | undefined {
  if (isRecord(body)) {
    if (isRecord(body.error)) return expectedError
    if (body.error_type !== undefined) return expectedInstagramError
  }
  return expectedAnswerOf(call, host)?.form
}
