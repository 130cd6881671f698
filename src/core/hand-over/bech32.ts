const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/**
 * The 32 bytes of a key in age's notation (BIP 173), or `undefined` where a letter is wrong: the last
 * six are a checksum. age-encryption decodes the same, but a link is read before that is loaded.
 */
export function keyBytes(text: string, prefix: 'age' | 'AGE-SECRET-KEY-'): Uint8Array | undefined {
  const isSecret = prefix !== 'age'
  if (!text.startsWith(`${prefix}1`) || text.length !== prefix.length + 59) return undefined
  if (isSecret && text !== text.toUpperCase()) return undefined
  const data = (isSecret ? text.toLowerCase() : text).slice(prefix.length + 1)
  const values = Array.from(data, letter => letters.indexOf(letter))
  if (values.includes(-1)) return undefined
  const name = prefix.toLowerCase()
  const codes = Array.from(name, letter => letter.charCodeAt(0))
  const checked = [...codes.map(code => code >> 5), 0, ...codes.map(code => code & 31), ...values]
  return checksum(checked) === 1 ? toBytes(values.slice(0, -6)) : undefined
}

const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function checksum(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, factor] of generator.entries()) if ((top >> bit) & 1) sum ^= factor
  }
  return sum
}

/** Groups of five bits to bytes. What is left over must be zero. */
function toBytes(values: readonly number[]): Uint8Array | undefined {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const value of values) {
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
      held &= (1 << bits) - 1
    }
  }
  return held === 0 && bytes.length === 32 ? Uint8Array.from(bytes) : undefined
}
