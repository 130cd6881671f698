export function toBase64url(bytes: Uint8Array): string {
  let letters = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    letters += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Reads both alphabets, with padding or without. `undefined` for anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const padded = /={0,2}$/.exec(text)
  const bare = text.slice(0, padded?.index)
  if (!/^[\w+/-]*$/.test(bare) || bare.length % 4 === 1) return undefined
  const letters = atob(bare.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(letters.length)
  for (let place = 0; place < bytes.length; place++) bytes[place] = letters.charCodeAt(place)
  return bytes
}
