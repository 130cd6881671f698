import { toBase64url } from '../text/base64url.ts'
import { HandOverFault } from './fault.ts'
import { type Chosen, type Reply, readReply, writeReply } from './reply.ts'
import { environmentOf, hasEnded, type Request } from './request.ts'
import { readSealed, toCompact } from './sealed-text.ts'
import { squeezed, unsqueezed } from './squeeze.ts'

/*
 * Hand-over: a client's browser seals tokens for the key of who asked, without a server. The door of
 * this folder. Pure but for WebCrypto; keys and open requests are kept by the app (IndexedDB). The age
 * library is fetched when a key is made, and when something is sealed or opened.
 *
 * The asker makes a request:
 *   const key = await makeRequestKey(now)                       request-key.ts
 *   const request: Request = { id: makeRequestId(), recipient: key.recipient, … }
 *   const link = `${base}connect/#${writeRequest(request)}`     request.ts; no secret in it
 *   Keep { request, privateKey: key.privateKey, answeredBy: undefined } as an OpenRequest. Offer
 *   key.identityText as `identity.txt` once, then drop it. A spare key is made in the same way: its
 *   recipient goes into `spare` of every request. The asker's long-lived key signs each request, and a
 *   copy of Keytag lists it:
 *   makeSenderKey, signRequest                                  sender.ts
 *
 * The client opens it:
 *   const request = readRequest(location.hash)                  then hasEnded(request, now)
 *   await wordsOf(request)                                      words.ts; four words to compare
 *   await isOfKeys(request, pinned)                             sender.ts; keys a copy pins
 *   mixesAlphabets(request.from)                                mixed-alphabets.ts; warn of it
 *   const sealed = await seal(request, { pages, userToken }, now)
 *   sealed.text to copy or share (where sealed.fitsMessage) or to save as sealed.fileName;
 *   `${base}ask/#${sealed.fragment}` is a short reply as a link.
 *
 * The asker opens the reply:
 *   const opened = await open(textOrFileBytes, openRequests, now)
 *   Keep `answeredBy: opened.digest`, drop the private key. Then ask Meta about opened.reply.pages:
 *   a lock does not prove who wrote it.
 *   mayHoldReply(text) tells "Paste anything" that a text belongs here; readIdentity(text) gives the
 *   private key of an `identity.txt`, to be used as an OpenRequest's.
 *
 * Every failure is a HandOverFault, whose `why` names the screen's words (fault.ts).
 */

export type Sealed = {
  /** Armored: for a chat, a mail, or a file. `age -d -i identity.txt` opens it. */
  readonly text: string
  /** False for a text so long that chat programs cut it. Offer the file then. */
  readonly fitsMessage: boolean
  /** For a link to the asker's screen, after its `#`. `undefined` for a reply too long for a link. */
  readonly fragment: string | undefined
  /** Made from the request's number, without a name. */
  readonly fileName: string
}

/**
 * Most characters of a message. Messenger takes 20,000, mail programs more. A reply of 25 Pages has about
 * 6,000.
 */
const longestMessage = 12_000
/** Characters of a link's fragment. Mail programs break longer links. */
const longestFragment = 1800
/** Bytes. A shorter reply stays plain JSON that `age -d` shows. A longer one needs `| gunzip`. */
const squeezedFrom = 2500
/** Bytes of an opened reply: a thousand Pages with long tokens have half of it. */
const longestReply = 2_000_000

/**
 * Encrypts the client's choice. The caller passes the User token only if the request asked for it and the
 * client ticked it.
 * @throws HandOverFault too-old, too-big, unreadable
 */
export async function seal(request: Request, chosen: Chosen, now: Date): Promise<Sealed> {
  if (hasEnded(request, now)) throw new HandOverFault('too-old')
  if (chosen.userToken && !request.wantsUserToken) throw new HandOverFault('unreadable')
  const open = new TextEncoder().encode(writeReply(request, chosen, now))
  const { Encrypter, armor } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(request.recipient)
  if (request.spare !== undefined) encrypter.addRecipient(request.spare)
  const bytes = await encrypter.encrypt(open.length < squeezedFrom ? open : await squeezed(open))
  const text = armor.encode(bytes)
  const compact = toCompact(bytes)
  return {
    text,
    fitsMessage: text.length <= longestMessage,
    fragment: compact.length <= longestFragment ? compact : undefined,
    fileName: `keytag-reply-${request.id.slice(0, 6)}.age`,
  }
}

/** A request as its asker stores it. */
export type OpenRequest = {
  readonly request: Request
  /** `undefined` after it was dropped. */
  readonly privateKey: CryptoKey | undefined
  /** The digest of the opened reply. A request takes one reply. */
  readonly answeredBy: string | undefined
}

export type Opened = {
  readonly request: Request
  readonly reply: Reply
  /** Stored with the request to recognise the same reply. It reveals nothing of it. */
  readonly digest: string
}

/**
 * Opens a reply with the key of the request it answers.
 *
 * @throws HandOverFault not-one, cut, tampered, too-big, other-key, other-request, replayed, too-old,
 *   newer, unreadable
 */
export async function open(
  given: string | Uint8Array,
  requests: readonly OpenRequest[],
  now: Date,
): Promise<Opened> {
  const bytes = readSealed(given)
  const digest = toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  if (requests.some(({ answeredBy }) => answeredBy === digest)) throw new HandOverFault('replayed')
  for (const { request, privateKey, answeredBy } of requests) {
    const inside = privateKey && (await decrypted(bytes, privateKey))
    if (inside === undefined) continue
    if (answeredBy !== undefined) throw new HandOverFault('replayed')
    if (hasEnded(request, now)) throw new HandOverFault('too-old')
    const reply = readReply(await unsqueezed(inside, longestReply))
    checkFits(reply, request)
    return { request, reply, digest }
  }
  throw new HandOverFault('other-key')
}

/** Anybody with the public key can encrypt for it, so the request's number must be inside too. */
function checkFits(reply: Reply, request: Request): void {
  const fits =
    reply.requestId === request.id &&
    reply.appId === request.appId &&
    reply.environment === environmentOf(request) &&
    (reply.userToken === undefined || request.wantsUserToken)
  if (!fits) throw new HandOverFault('other-request')
}

/** `undefined` where the key does not fit. */
async function decrypted(
  bytes: Uint8Array<ArrayBuffer>,
  privateKey: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addIdentity(privateKey)
  try {
    return Uint8Array.from(await decrypter.decrypt(bytes))
  } catch (failure) {
    // The library has no error types; the tests hold these words to its exact version.
    if (failure instanceof Error && failure.message.startsWith('no identity matched')) {
      return undefined
    }
    throw new HandOverFault('tampered')
  }
}
