import { permissionNames } from './permissions.ts'
import { createSeal } from './sealed-text.ts'

/** All, or the places in the person's list of Pages. An account stands at the place of its Page. */
export type Selection = 'all' | readonly number[]

/** What the person allowed, once. Every token of that login means this. */
export type Consent = {
  readonly appId: string
  readonly world: string
  readonly person: string
  readonly pages: Selection
  readonly accounts: Selection
  readonly granted: readonly string[]
  readonly declined: readonly string[]
  readonly issuedAt: Date
  /** The Page made in the dialog, when it was called something else than proposed. */
  readonly made?: { readonly name: string; readonly category: string }
  /** What was wrong in the world has been put right before this login. */
  readonly isMended?: true
}

const kinds = ['user-short', 'user-long', 'page-short', 'page-long', 'user-endless'] as const

/** A token says everything: a simulator that starts later knows it without having issued it. */
export type Meaning = Consent & {
  readonly kind: (typeof kinds)[number]
  /** Of Page access tokens only. */
  readonly pageId?: string
}

export type Tokens = {
  write(meaning: Meaning): string
  /** `undefined` when it is no token of this alphabet, or was cut or changed. */
  read(token: string): Meaning | undefined
}

/**
 * simulated: `SIM_` and base64url. The underscore keeps it out of Meta's alphabet for good.
 * realistic: `EAA` and letters and digits, as in every capture; for tests of the real line only.
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
    // From here on grown by need, always at the end: older tokens stay readable.
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

/** One bit a name. 52 names fit; there are 30. */
function packNames(names: readonly string[]): string {
  const bits = permissionNames.map((name, place) => (names.includes(name) ? 2 ** place : 0))
  return bits.reduce((sum, bit) => sum + bit, 0).toString(36)
}

function unpackNames(text: string): readonly string[] {
  const sum = Number.parseInt(text, 36)
  return permissionNames.filter((_, place) => Math.floor(sum / 2 ** place) % 2 === 1)
}
