import { fromBase64, toBase64url } from '../text/base64url.ts'
import { HandOverFault } from './fault.ts'

/** Characters of any text that may hold a reply: a thousand Pages have half of it. */
const longest = 1_000_000
/** The first bytes of every age file. */
const magic = 'age-encryption.org/v1\n'

/**
 * The same bytes for a link's fragment. The end mark shows that nothing is missing. It is letters, because a
 * chat program leaves a sign at the end out of a link.
 */
export function toCompact(bytes: Uint8Array): string {
  return `reply=${toBase64url(bytes)}&end=1`
}

/**
 * Finds the sealed bytes in what came back: the armored text with whatever a chat or mail program did
 * around and inside it (quotation marks, other dashes, broken lines, unseen characters), a link with
 * the compact form, or a file's bytes.
 *
 * @throws HandOverFault not-one, cut, too-big, tampered
 */
export function readSealed(given: string | Uint8Array): Uint8Array<ArrayBuffer> {
  if (given.length > longest) throw new HandOverFault('too-big')
  if (typeof given !== 'string') {
    const bytes = Uint8Array.from(given)
    return isAge(bytes) ? bytes : readSealed(new TextDecoder().decode(bytes))
  }
  const text = bare(given)
  const armor = armorBegin.exec(text)
  if (armor) {
    const after = text.slice(armor.index + armor[0].length)
    const close = armorEnd.exec(after)
    if (close === null) throw new HandOverFault('cut')
    return bytesOf(after.slice(0, close.index))
  }
  const compact = /reply=([\w-]*)(&end=1)?/.exec(text)
  if (compact === null) throw new HandOverFault('not-one')
  if (compact[2] === undefined) throw new HandOverFault('cut')
  return bytesOf(compact[1] ?? '')
}

/** Tells whether a text may hold a reply, for whoever reads any paste. */
export function mayHoldReply(given: string): boolean {
  const text = bare(given.slice(0, longest))
  return armorBegin.test(text) || /(?:^|[#?&])reply=[\w-]{40}/.test(text)
}

/** A chat program may join hyphens into a dash. */
const armorBegin = /BEGINAGEENCRYPTEDFILE-{0,5}/
const armorEnd = /-{0,5}ENDAGEENCRYPTEDFILE/

/** The letters alone: lines are broken anew, and begin with a sign where they are quoted. */
function bare(given: string): string {
  return given.replace(/[\p{Cf}\p{DI}\s>|*]+/gu, '').replace(/[\u2010-\u2015\u2212]/g, '-')
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(letters)
  if (bytes === undefined) throw new HandOverFault('tampered')
  if (!isAge(bytes)) throw new HandOverFault('tampered')
  return bytes
}

function isAge(bytes: Uint8Array): boolean {
  return Array.from(magic).every((letter, place) => bytes[place] === letter.charCodeAt(0))
}
