import type { AccessToken, Environment } from '../access-token.ts'
import type { ObservedCall } from '../graph/client.ts'
import { graphVersion } from '../graph-version.ts'
import type { MetaRefusal } from '../login/exchange/answers-in-text.ts'
import type { InstagramGrant } from '../login/exchange/instagram-grant.ts'
import { createNotices, type Notices } from './notices.ts'
import { type AskedLogin, answersOfCall, answersOfRedirect } from './open-questions.ts'
import { type RedirectParts, toRedirect } from './redirect.ts'

/** Something that came from Meta, as it came. It can hold tokens. */
export type Observed =
  | { readonly kind: 'call'; readonly environment: Environment; readonly call: ObservedCall }
  | {
      readonly kind: 'redirect'
      readonly environment: Environment
      readonly asked: AskedLogin
      readonly parts: RedirectParts
    }
  /** The answer of the terminal, which only the person saw as Meta wrote it. */
  | {
      readonly kind: 'exchange'
      readonly environment: Environment
      readonly token: AccessToken
      readonly lives: InstagramGrant['kind']
      readonly userId: string | undefined
      readonly granted: readonly string[] | undefined
      /** Until its end, from now. Undefined where the answer did not say it. */
      readonly seconds: number | undefined
      /** Meta's words if it refused the second half. */
      readonly longLivedRefusal: string | undefined
    }
  /** The terminal's answer that Meta refused the code. */
  | {
      readonly kind: 'refused-exchange'
      readonly environment: Environment
      readonly words: MetaRefusal
    }

/** The findings so far. They hold no value of a person's. */
export type Findings = {
  readonly notices: Notices
  /** Open questions that a real login has answered. */
  readonly answered: readonly string[]
}

/** Compares what comes from Meta with the expectation. */
export function createWatch(): {
  readonly see: (observed: Observed) => void
  readonly read: () => Findings
} {
  const notices = createNotices()
  const answered = new Set<string>()
  const learn = (environment: Environment, answers: () => readonly string[]) => {
    // The simulated Meta cannot answer what nobody knows of the real one.
    if (environment === 'meta') for (const answer of answers()) answered.add(answer)
  }
  return {
    see(observed) {
      const { environment } = observed
      if (observed.kind === 'exchange' || observed.kind === 'refused-exchange') return
      if (observed.kind === 'redirect') {
        const { asked, parts } = observed
        const redirect = toRedirect(asked.family, parts, asked.pkce)
        notices.redirect(redirect)
        learn(environment, () => answersOfRedirect(asked, redirect))
        return
      }
      const { call } = observed
      const { host, pathname } = new URL(call.address)
      if (call.answer) notices.answer(call.call, host, call.answer.body)
      // Refreshing names no version, so whatever serves it is right.
      if (call.served && pathname.startsWith('/v')) notices.version(graphVersion, call.served)
      learn(environment, () => answersOfCall(call))
    },
    read: () => ({ notices: notices.read(), answered: [...answered] }),
  }
}
