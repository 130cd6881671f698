import { createSeal } from '../sealed-text.ts'
import type { Consent, Tokens } from '../token.ts'

/** A code means its login, and what its exchange must repeat and prove. */
type CodeMeaning = {
  readonly consent: Consent
  readonly redirectUri: string
  /** Undefined for a request without PKCE, whose exchange needs the app secret. */
  readonly challenge: string | undefined
}

export type Codes = {
  write(meaning: CodeMeaning): string
  /** Returns `undefined` for a foreign, cut or changed code. */
  read(code: string): CodeMeaning | undefined
}

/** simulated: `SIM_CODE_`, which no code of Meta's begins with. realistic: `AQ`, as in every capture. */
export function createCodes(alphabet: 'simulated' | 'realistic', tokens: Tokens): Codes {
  const seal = createSeal(alphabet === 'simulated' ? 'SIM_CODE_' : 'AQ', 'base64url')
  return {
    write: ({ consent, redirectUri, challenge = '' }) =>
      seal.write([
        tokens.write({ ...consent, kind: 'user-short' }),
        redirectUri,
        challenge,
        // Makes the codes of two logins in one instant differ.
        crypto.randomUUID().slice(0, 8),
      ]),
    read: code => {
      const [token = '', redirectUri = '', challenge] = seal.read(code) ?? []
      const meaning = tokens.read(token)
      if (!meaning) return undefined
      const { kind: _, ...consent } = meaning
      return { consent, redirectUri, challenge: challenge || undefined }
    },
  }
}
