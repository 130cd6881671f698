import * as z from 'zod/mini'
import { readRequest, writeRequest } from '../../../core/hand-over/request.ts'
import { makeSenderKey, type SenderKey } from '../../../core/hand-over/sender.ts'
import { type KeptRequest, type KeptRequests, RequestsBlocked } from './kept-requests.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

const tables = ['requests', 'sender'] as const
/** A browser has one key that signs. */
const senderId = 'own'

/** Other projects of this origin may write here too, so each record is read again. */
const StoredRequest = z.object({
  link: z.string(),
  client: z.catch(z.string().check(z.maxLength(100)), ''),
  madeAt: z.catch(z.date(), new Date(0)),
  privateKey: z.catch(z.optional(z.instanceof(CryptoKey)), undefined),
  answeredBy: z.catch(z.optional(z.string()), undefined),
  answeredAt: z.catch(z.optional(z.date()), undefined),
})

const StoredSender = z.object({
  publicKey: z.string().check(z.regex(/^p256:[\w-]{87}$/)),
  privateKey: z.instanceof(CryptoKey),
})

/** The requests in IndexedDB, which keeps a private key that no script can read. */
export async function openRequests(): Promise<KeptRequests> {
  const database = await connected()
  const records = (table: (typeof tables)[number], mode: IDBTransactionMode) =>
    database.transaction(table, mode).objectStore(table)
  const requests = (mode: IDBTransactionMode) => records('requests', mode)
  const keptSender = async (senders: IDBObjectStore): Promise<SenderKey | undefined> =>
    StoredSender.safeParse(await done(senders.get(senderId))).data
  return {
    all: async () => {
      const stored = await done(requests('readonly').getAll())
      return stored
        .flatMap(record => toKept(record) ?? [])
        .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
    },
    keep: async ({ request, ...kept }) => {
      const record = { id: request.id, link: writeRequest(request), ...kept }
      await done(requests('readwrite').put(record))
    },
    remove: async id => {
      await done(requests('readwrite').delete(id))
    },
    sender: async () => {
      const kept = await keptSender(records('sender', 'readonly'))
      if (kept) return kept
      const made = await makeSenderKey()
      const senders = records('sender', 'readwrite')
      // Another tab may have made one since. A copy pins one key, so the first one stays.
      const first = await keptSender(senders)
      if (first) return first
      await done(senders.put({ id: senderId, ...made }))
      return made
    },
  }
}

function toKept(record: unknown): KeptRequest | undefined {
  const read = StoredRequest.safeParse(record)
  if (!read.success) return undefined
  const { link, privateKey, answeredBy, answeredAt, ...kept } = read.data
  try {
    return { ...kept, request: readRequest(link), privateKey, answeredBy, answeredAt }
  } catch {
    // A link of an older or a foreign form.
    return undefined
  }
}

/** The one connection of this document. Each of them can hold up another tab. */
let connection: Promise<IDBDatabase> | undefined

function connected(): Promise<IDBDatabase> {
  const forget = () => {
    connection = undefined
  }
  connection ??= openDatabase(forget).catch(failure => {
    forget()
    throw failure
  })
  return connection
}

/** @throws RequestsBlocked */
async function openDatabase(onClosed: () => void): Promise<IDBDatabase> {
  const opening = indexedDB.open('keytag', 2)
  opening.onupgradeneeded = () => {
    const database = opening.result
    for (const table of tables) {
      if (database.objectStoreNames.contains(table)) continue
      database.createObjectStore(table, { keyPath: 'id' })
    }
  }
  const opened = await Promise.race([done(opening), blocked(opening)])
  // A newer Keytag in another tab may add a table.
  opened.onversionchange = () => {
    opened.close()
    onClosed()
  }
  // The person cleared the data of the site.
  opened.onclose = onClosed
  return opened
}

/** Rejects while a tab with an earlier version is open. A database that opens after that is closed again. */
function blocked(opening: IDBOpenDBRequest): Promise<never> {
  return new Promise((_resolve, reject) => {
    opening.onblocked = () => {
      opening.addEventListener('success', () => opening.result.close())
      reject(new RequestsBlocked())
    }
  })
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
