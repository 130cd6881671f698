import type { AccessToken, Environment, LoginCode } from '../access-token.ts'
import type { Family } from '../family.ts'
import type { ScopeLint } from '../login/scopes/lint.ts'
import type { FoundAnswer } from './answers/answer-facts.ts'
import type { FoundError } from './errors/errors-in-text.ts'
import type { ExaminedLink } from './links/login-link.ts'
import type { Misnamed } from './links/misnamed.ts'
import type { Setting } from './settings/settings-in-text.ts'
import type { IdReading } from './which-id.ts'

/** A position in the pasted text. */
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
  | MetaLinkThing
  | ({ readonly kind: 'answer' } & FoundAnswer)
  | ScopesThing
  | SettingsThing
  | { readonly kind: 'id'; readonly id: IdReading }
)

/** A token by its looks. Only Meta knows more. */
export type TokenThing = {
  readonly kind: 'token'
  readonly of:
    | Family
    | 'threads'
    /** Either family. Only the simulated Meta knows. */
    | 'simulated'
    | 'basic-display'
    | 'old-facebook'
    | 'legacy-instagram'
    /** The signed ID token of Limited Login (iOS) or of OpenID: it says who, and opens nothing. */
    | 'id-token'
    /** Meta's note that a person removed the app or wants their data deleted. It opens nothing. */
    | 'signed-request'
    /** Signed, and not known to be Meta's. */
    | 'jwt'
  /** The text of a token that Meta can be asked about. Cut tokens and those of ended APIs are dropped. */
  readonly token: AccessToken | undefined
  readonly environment: Environment
  /** Cut: dots, bullets or an end stand where the rest belongs. */
  readonly isCut: boolean
  /** Shorter than every known token. Meta sets no length, so it may still be whole. */
  readonly isShort: boolean
  /** The name before it, such as `access_token` or `IG_TOKEN`. */
  readonly name: string | undefined
}

/** The address that a login came back to. */
export type RedirectThing = {
  readonly kind: 'redirect'
  readonly brings: 'tokens' | 'code' | 'refusal'
  /** The entry that says what it means. */
  readonly entry: string
  readonly error: FoundError | undefined
  /** True for a token before the `#`, which servers have seen. */
  readonly isTokenInQuery: boolean
  /** Permissions that the person did not grant, as the address names them. */
  readonly declined: readonly string[]
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
  /** Parameters that Graph does not read by these names. */
  readonly misnamed: readonly Misnamed[]
  /** Words in the place of values: those of a sample, or of a program that had none. */
  readonly unfilled: readonly string[]
  readonly hasTokenInPath: boolean
}

/** A link to something that people see at Meta, or a username alone. Calls take IDs. */
export type MetaLinkThing = {
  readonly kind: 'meta-link'
  readonly to: 'post' | 'profile' | 'username' | 'page' | 'group'
  readonly network: 'facebook' | 'instagram'
  /** The name or the short code in the link. */
  readonly name: string
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

/** Settings of a program, at least one of which lacks its value. The values are dropped. */
type SettingsThing = { readonly kind: 'settings'; readonly settings: readonly Setting[] }
