import type { Basis } from './answers.ts'
import { knownPermissions } from './known-words.ts'

/** The form of one parameter, by a pattern of its whole value. */
type ExpectedParameter = {
  readonly name: string
  readonly value: RegExp
  readonly always?: true
  /** Words of a list that Keytag should know. */
  readonly words?: ReadonlySet<string>
}

export type RedirectKind = 'granted' | 'cancelled' | 'dialog-failed' | 'refused' | 'code'

/** The expected parameters of a redirect, in the order of the captures. */
export type ExpectedRedirect = {
  readonly family: 'facebook-login' | 'instagram-login'
  readonly kind: RedirectKind
  readonly part: 'query' | 'fragment'
  readonly parameters: readonly ExpectedParameter[]
  readonly basis: Basis
}

const digits = /^\d{1,11}$/
const anyText = /(?:)/
const token = /^[\w-]{10,4096}$/
const state: ExpectedParameter = { name: 'state', value: anyText }
const scopes = /^[\w.:, -]*$/
const denied = { name: 'error', value: /^access_denied$/, always: true } as const
const userDenied = { name: 'error_reason', value: /^user_denied$/, always: true } as const
const description = { name: 'error_description', value: anyText, always: true } as const

/** Every redirect that Keytag reads. */
export const expectedRedirects: readonly ExpectedRedirect[] = [
  {
    family: 'facebook-login',
    kind: 'granted',
    part: 'fragment',
    basis: 'captured',
    parameters: [
      { name: 'access_token', value: token, always: true },
      // Absent for a login of which every token has no end.
      { name: 'data_access_expiration_time', value: digits },
      { name: 'expires_in', value: digits, always: true },
      { name: 'long_lived_token', value: token },
      { name: 'granted_scopes', value: scopes, words: knownPermissions },
      { name: 'denied_scopes', value: scopes, words: knownPermissions },
      state,
    ],
  },
  {
    family: 'facebook-login',
    kind: 'cancelled',
    part: 'query',
    basis: 'captured',
    parameters: [denied, { name: 'error_code', value: digits }, description, userDenied, state],
  },
  {
    family: 'facebook-login',
    kind: 'dialog-failed',
    part: 'query',
    basis: 'captured',
    parameters: [
      { name: 'error_code', value: digits, always: true },
      { name: 'error_message', value: anyText, always: true },
      state,
    ],
  },
  {
    family: 'facebook-login',
    kind: 'refused',
    part: 'query',
    basis: 'guess',
    parameters: [
      { name: 'error', value: /^[a-z_]+$/, always: true },
      { name: 'error_code', value: digits },
      { name: 'error_description', value: anyText },
      { name: 'error_reason', value: /^[a-z_]+$/ },
      state,
    ],
  },
  {
    // For a login with PKCE. A request for tokens is not answered with a code.
    family: 'facebook-login',
    kind: 'code',
    part: 'query',
    basis: 'documented',
    parameters: [{ name: 'code', value: /^[\w-]+$/, always: true }, state],
  },
  {
    family: 'instagram-login',
    kind: 'code',
    part: 'query',
    basis: 'captured',
    parameters: [{ name: 'code', value: /^[\w[\]-]+$/, always: true }, state],
  },
  {
    family: 'instagram-login',
    kind: 'cancelled',
    part: 'query',
    basis: 'documented',
    parameters: [denied, userDenied, description, state],
  },
]

/** Numbers of the dialog that came back to an app (captures, reports, Meta's Android SDK). */
export const knownDialogNumbers: ReadonlySet<number> = new Set([
  4201, 1349048, 1349126, 1349168, 1349186, 1349187, 1349220, 1349245,
])
