import { createSeal } from '../sealed-text.ts'
import type { AccountType } from './accounts.ts'
import { type Api, packNames, unpackNames } from './permissions.ts'

/** The person's consent. */
export type Consent = {
  readonly api: Api
  readonly appId: string
  readonly world: string
  /** The username. */
  readonly account: string
  readonly type: AccountType
  readonly granted: readonly string[]
}

const kinds = ['code', 'short', 'long'] as const

/** Codes and tokens hold the whole consent, so that any later simulator can read them. */
export type Meaning = Consent & {
  readonly kind: (typeof kinds)[number]
  readonly issuedAt: Date
  /** Codes only: the redirect URI that the exchange must repeat. */
  readonly redirectUri?: string
}

export type InstagramTokens = {
  write(meaning: Meaning): string
  /** Returns `undefined` for a foreign, cut or changed word. */
  read(word: string): Meaning | undefined
}

const apis: readonly Api[] = ['instagram-login', 'basic-display']
const types: readonly AccountType[] = ['Business', 'Media_Creator', 'Personal']

/** 60 days less 56 seconds: the only sample on Meta's pages. */
export const longSeconds = 5_183_944
const hour = 3600

/**
 * simulated: `SIM_` and base64url, which never match Meta's alphabet.
 * realistic: `IGAA` (Basic Display: `IGQV`), then letters and digits; codes `AQ` and base64url.
 */
export function createInstagramTokens(alphabet: 'simulated' | 'realistic'): InstagramTokens {
  const simulated = createSeal('SIM_', 'base64url')
  const realistic = {
    code: createSeal('AQ', 'base64url'),
    'instagram-login': createSeal('IGAA', 'hex'),
    'basic-display': createSeal('IGQV', 'hex'),
  }
  const readers = alphabet === 'simulated' ? [simulated] : Object.values(realistic)
  return {
    write: meaning => {
      const { kind, api } = meaning
      const seal = alphabet === 'simulated' ? simulated : realistic[kind === 'code' ? 'code' : api]
      return seal.write(pack(meaning))
    },
    read: word => readers.flatMap(reader => unpack(reader.read(word) ?? []) ?? [])[0],
  }
}

/** A code and a short-lived token last an hour, a long-lived token about 60 days. */
export function endOf({ kind, issuedAt }: Meaning): Date {
  return new Date(issuedAt.getTime() + (kind === 'long' ? longSeconds : hour) * 1000)
}

function pack(meaning: Meaning): readonly string[] {
  return [
    // Starts with a word. Tokens of the other family start with a number, so neither reads the other's.
    `instagram ${meaning.kind}`,
    String(apis.indexOf(meaning.api)),
    meaning.appId,
    meaning.world,
    meaning.account,
    String(types.indexOf(meaning.type)),
    packNames(meaning.granted),
    meaning.issuedAt.getTime().toString(36),
    // Makes the codes of two logins in one instant differ.
    ...(meaning.redirectUri ? [meaning.redirectUri, crypto.randomUUID().slice(0, 8)] : []),
  ]
}

function unpack(parts: readonly string[]): Meaning | undefined {
  const [kind = '', api, appId, world, account, type, granted = '', issued, redirectUri] = parts
  const known = kinds.find(each => kind === `instagram ${each}`)
  const knownApi = apis[Number(api)]
  const knownType = types[Number(type)]
  if (!known || !knownApi || !knownType || !appId || !world || !account || !issued) return undefined
  return {
    kind: known,
    api: knownApi,
    appId,
    world,
    account,
    type: knownType,
    granted: unpackNames(granted),
    issuedAt: new Date(Number.parseInt(issued, 36)),
    ...(redirectUri ? { redirectUri } : {}),
  }
}
