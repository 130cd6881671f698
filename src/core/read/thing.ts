import type { AccessToken, Environment, LoginCode } from '../access-token.ts'
import type { Family } from '../family.ts'
import type { ScopeLint } from '../login/permissions/lint.ts'
import type { FoundAnswer } from './answers.ts'
import type { FoundError } from './errors-in-text.ts'
import type { ExaminedLink } from './login-link.ts'
import type { IdReading } from './which-id.ts'

/** Where something stands in the pasted text. */
export type Place = { readonly start: number; readonly end: number }

/** One thing that was found in a text. */
export type Thing = { readonly place: Place } & (
  | ({ readonly kind: 'error' } & FoundError)
  | TokenThing
  | {
      readonly kind: 'secret'
      readonly what: 'app-secret' | 'app-token'
      readonly appId: string | undefined
    }
  | { readonly kind: 'code'; readonly code: LoginCode }
  | RedirectThing
  | { readonly kind: 'login-link'; readonly link: ExaminedLink }
  | GraphAddressThing
  | ({ readonly kind: 'answer' } & FoundAnswer)
  | ScopesThing
  | { readonly kind: 'id'; readonly id: IdReading }
)

/** What a token is by its looks; only Meta knows more. */
export type TokenThing = {
  readonly kind: 'token'
  readonly of:
    | Family
    | 'threads'
    /** Of either family: the simulated Meta knows. */
    | 'simulated'
    | 'basic-display'
    | 'old-facebook'
    | 'legacy-instagram'
    /** The signed ID token of Limited Login (iOS) or of OpenID: it says who, and opens nothing. */
    | 'id-token'
    /** Signed, and not known to be Meta's. */
    | 'jwt'
  /** The text of a token that can be asked about. A dead family's and a cut one's is dropped. */
  readonly token: AccessToken | undefined
  readonly environment: Environment
  /** Cut: dots, bullets or an end stand where the rest belongs. */
  readonly isCut: boolean
  /** Shorter than any that was seen. Meta sets no length, so it may be whole all the same. */
  readonly isShort: boolean
  /** The name that stands before it, as `access_token` or `IG_TOKEN`. */
  readonly name: string | undefined
}

/** The address that a login came back to. */
export type RedirectThing = {
  readonly kind: 'redirect'
  readonly brings: 'tokens' | 'code' | 'refusal'
  /** The entry that says what it means. */
  readonly entry: string
  readonly error: FoundError | undefined
  /** A token in front of the `#` was seen by servers. */
  readonly isTokenInQuery: boolean
}

/** An ordinary call of Graph's, such as `paging.next` holds. */
export type GraphAddressThing = {
  readonly kind: 'graph-address'
  readonly host: string
  readonly version: string | undefined
  readonly path: string
  /** The family of the token that it carries, and whether that is the host's. */
  readonly tokenFamily: Family | undefined
  readonly isOtherFamily: boolean
}

export type ScopesThing = {
  readonly kind: 'scopes'
  /** refusal: Meta named them as invalid. */
  readonly from: 'list' | 'refusal'
  readonly names: readonly string[]
  /** The dialog that said so, or the family that the names speak of. */
  readonly family: Family | undefined
  readonly lint: ScopeLint
}
