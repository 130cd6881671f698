/** Packs a few strings into one word with a checksum. */
type Seal = {
  write(parts: readonly string[]): string
  /** Returns `undefined` for a word with another beginning or alphabet, or a cut or changed one. */
  read(word: string): readonly string[] | undefined
}

/** base64url is short. hex has only letters and digits, like Meta's tokens. */
export function createSeal(prefix: string, alphabet: 'base64url' | 'hex'): Seal {
  const [toText, toBytes] =
    alphabet === 'base64url' ? [toBase64Url, fromBase64Url] : [toHex, fromHex]
  return {
    write: parts => {
      const bytes = new TextEncoder().encode(JSON.stringify(parts))
      return prefix + toText([...bytes, ...checksum(bytes)])
    },
    read: word => {
      const bytes = word.startsWith(prefix) ? toBytes(word.slice(prefix.length)) : undefined
      const said = bytes?.slice(0, -4)
      if (!bytes || !said || checksum(said).join() !== bytes.slice(-4).join()) return undefined
      return readStrings(new TextDecoder().decode(Uint8Array.from(said)))
    },
  }
}

function readStrings(text: string): readonly string[] | undefined {
  try {
    const parts: unknown = JSON.parse(text)
    return Array.isArray(parts) && parts.every(part => typeof part === 'string') ? parts : undefined
  } catch {
    // Not JSON: a foreign text whose checksum matched by chance.
    return undefined
  }
}

/** FNV-1a, which detects changed characters. It is not a secret and need not be one. */
function checksum(bytes: Iterable<number>): readonly number[] {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return [24, 16, 8, 0].map(shift => (hash >>> shift) & 255)
}

export function toBase64Url(bytes: readonly number[]): string {
  const text = btoa(bytes.map(byte => String.fromCharCode(byte)).join(''))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): readonly number[] | undefined {
  // Whole bytes never give a length of 4n + 1. atob would throw.
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
