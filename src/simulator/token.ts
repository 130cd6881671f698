import { permissionNames } from './permissions.ts'
import { createSeal } from './sealed-text.ts'

/** All Pages, or positions in the person's list. An account has the position of its Page. */
export type Selection = 'all' | readonly number[]

/** The person's consent. Every token of the login carries it. */
export type Consent = {
  readonly appId: string
  readonly world: string
  readonly person: string
  readonly pages: Selection
  readonly accounts: Selection
  readonly granted: readonly string[]
  readonly declined: readonly string[]
  readonly issuedAt: Date
  /** The Page created in the dialog, if its name or category was changed. */
  readonly made?: { readonly name: string; readonly category: string }
  /** The cause of the world was fixed before this login. */
  readonly isMended?: true
}

const kinds = ['user-short', 'user-long', 'page-short', 'page-long', 'user-endless'] as const

/** A token carries the whole consent, so that any later simulator can read it. */
export type Meaning = Consent & {
  readonly kind: (typeof kinds)[number]
  /** Page tokens only. */
  readonly pageId?: string
}

export type Tokens = {
  write(meaning: Meaning): string
  /** Returns `undefined` for a foreign, cut or changed token. */
  read(token: string): Meaning | undefined
}

/**
 * simulated: `SIM_` and base64url. The underscore keeps it out of Meta's alphabet.
 * realistic: `EAA` and letters and digits, as in every capture. Only tests use it.
 */
export function createTokens(alphabet: 'simulated' | 'realistic'): Tokens {
  const seal = alphabet === 'simulated' ? createSeal('SIM_', 'base64url') : createSeal('EAA', 'hex')
  return {
    write: meaning => seal.write(pack(meaning)),
    read: token => {
      const parts = seal.read(token)
      return parts && unpack(parts)
    },
  }
}

function pack(meaning: Meaning): readonly string[] {
  const { appId, world, person, granted, declined, issuedAt, pageId = '', made, isMended } = meaning
  return [
    String(kinds.indexOf(meaning.kind)),
    appId,
    world,
    person,
    packSelection(meaning.pages),
    packSelection(meaning.accounts),
    packNames(granted),
    packNames(declined),
    issuedAt.getTime().toString(36),
    // Optional fields are appended, so that older tokens stay readable.
    ...(pageId || made || isMended ? [pageId] : []),
    ...(made || isMended ? [made?.name ?? '', made?.category ?? ''] : []),
    ...(isMended ? [made ? 'made' : 'as-is'] : []),
  ]
}

function unpack(parts: readonly string[]): Meaning | undefined {
  const [kind = '', appId, world, person, pages, accounts, granted, declined, issued] = parts
  const [pageId, name, category, mended] = parts.slice(9)
  const known = kinds[Number(kind)]
  if (!known || !appId || !world || !person || pages === undefined || accounts === undefined) {
    return undefined
  }
  if (!granted || !declined || !issued) return undefined
  return {
    kind: known,
    appId,
    world,
    person,
    pages: unpackSelection(pages),
    accounts: unpackSelection(accounts),
    granted: unpackNames(granted),
    declined: unpackNames(declined),
    issuedAt: new Date(Number.parseInt(issued, 36)),
    ...(pageId ? { pageId } : {}),
    ...(name !== undefined && category !== undefined && mended !== 'as-is'
      ? { made: { name, category } }
      : {}),
    ...(mended === undefined ? {} : { isMended: true }),
  }
}

function packSelection(selection: Selection): string {
  return selection === 'all' ? '*' : selection.map(place => place.toString(36)).join('.')
}

function unpackSelection(text: string): Selection {
  if (text === '*') return 'all'
  return text === '' ? [] : text.split('.').map(place => Number.parseInt(place, 36))
}

/** One bit per name. 52 names fit, 30 are used. */
function packNames(names: readonly string[]): string {
  const bits = permissionNames.map((name, place) => (names.includes(name) ? 2 ** place : 0))
  return bits.reduce((sum, bit) => sum + bit, 0).toString(36)
}

function unpackNames(text: string): readonly string[] {
  const sum = Number.parseInt(text, 36)
  return permissionNames.filter((_, place) => Math.floor(sum / 2 ** place) % 2 === 1)
}
