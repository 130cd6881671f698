import { always, type Fields, type Form, fields, known, listOf, sometimes } from './form.ts'
import {
  knownAccountTypes,
  knownErrorTypes,
  knownPermissions,
  knownStatuses,
  knownTasks,
  knownTokenTypes,
} from './known-words.ts'

/* The forms of Meta's nodes, lists, tokens and errors. A field that Meta adds is a line here. */

const id = always('id')
export const named: Fields = { id, name: sometimes('text') }

export const paging = fields({
  cursors: sometimes(fields({ before: sometimes('text'), after: sometimes('text') })),
  next: sometimes('address'),
  previous: sometimes('address'),
})

export const rows = (row: Fields): Form =>
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

export const page: Fields = {
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
export const node: Fields = { ...page, ...account, ...person }

const scope = known(knownPermissions)
const tokenError = fields({
  code: always('code'),
  message: always('words'),
  subcode: sometimes('code'),
})

export const debugToken = fields({
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

export const profile = fields({
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

export const longToken = fields({
  access_token: always('token'),
  token_type: sometimes(known(['bearer'])),
  expires_in: always('seconds'),
  permissions: sometimes('text'),
})

export const exchanged = fields({
  access_token: always('token'),
  user_id: always(idOrNumber),
  permissions: sometimes({ either: [listOf(scope), 'text'] }),
})

/** An error of Graph, on either host. */
export const expectedError = fields({
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
export const expectedInstagramError = fields({
  error_type: always(known(knownErrorTypes)),
  code: always('code'),
  error_message: always('words'),
})

export function rowsOfPermissions(): Form {
  return rows({ permission: always(scope), status: always(known(knownStatuses)) })
}
