import { withoutFrames } from '../refusals.ts'
import type { AuthorizationCode, ReturnedCode } from './authorization-code.ts'
import type { Grant } from './grant.ts'
import { type ReadingContext, type ResponseAddress, readAuthorizationResponse } from './response.ts'

/** The end of a login at Meta. `none`: the address holds no reply. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'granted'; readonly grant: Grant }
  | { readonly kind: 'code'; readonly code: AuthorizationCode }
  | ReturnedCode
  | { readonly kind: 'refused'; readonly refusal: unknown }

export function readOutcome(address: ResponseAddress, context: ReadingContext): Outcome {
  try {
    const response = readAuthorizationResponse(address, context)
    if (response === undefined) return { kind: 'none' }
    if ('kind' in response) return response
    return response.family === 'facebook-login'
      ? { kind: 'granted', grant: response }
      : { kind: 'code', code: response }
  } catch (refusal) {
    return { kind: 'refused', refusal: withoutFrames(refusal) }
  }
}
