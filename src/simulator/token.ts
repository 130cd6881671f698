import { permissionNames } from './permissions.ts'

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
}

const kinds = ['user-short', 'user-long', 'page-short', 'page-long'] as const

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
  const [prefix, toText, toBytes] =
    alphabet === 'simulated'
      ? (['SIM_', toBase64Url, fromBase64Url] as const)
      : (['EAA', toHex, fromHex] as const)
  return {
    write: meaning => {
      const bytes = new TextEncoder().encode(JSON.stringify(pack(meaning)))
      return prefix + toText([...bytes, ...checksum(bytes)])
    },
    read: token => {
      const bytes = token.startsWith(prefix) ? toBytes(token.slice(prefix.length)) : undefined
      const said = bytes?.slice(0, -4)
      if (!bytes || !said || checksum(said).join() !== bytes.slice(-4).join()) return undefined
      return unpack(new TextDecoder().decode(Uint8Array.from(said)))
    },
  }
}

function pack(meaning: Meaning): readonly string[] {
  const { appId, world, person, granted, declined, issuedAt, pageId = '', made } = meaning
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
    ...(pageId || made ? [pageId] : []),
    ...(made ? [made.name, made.category] : []),
  ]
}

function unpack(text: string): Meaning | undefined {
  const parts = readStrings(text)
  const [kind = '', appId, world, person, pages, accounts, granted, declined, issued] = parts ?? []
  const [pageId, name, category] = parts?.slice(9) ?? []
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
    ...(name !== undefined && category !== undefined ? { made: { name, category } } : {}),
  }
}

function readStrings(text: string): readonly string[] | undefined {
  try {
    const parts: unknown = JSON.parse(text)
    return Array.isArray(parts) && parts.every(part => typeof part === 'string') ? parts : undefined
  } catch {
    // Not JSON: the checksum held by chance, or the text is somebody else's.
    return undefined
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

/** FNV-1a, so that a changed character makes no other token. No secret, and none needed. */
function checksum(bytes: Iterable<number>): readonly number[] {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return [24, 16, 8, 0].map(shift => (hash >>> shift) & 255)
}

function toBase64Url(bytes: readonly number[]): string {
  const text = btoa(bytes.map(byte => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): readonly number[] | undefined {
  // A length of 4n + 1 cannot come from whole bytes, and atob would throw.
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return [...binary].map(character => character.charCodeAt(0))
}

function toHex(bytes: readonly number[]): string {
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): readonly number[] | undefined {
  if (!/^([0-9a-f]{2})+$/.test(text)) return undefined
  return (text.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
}
