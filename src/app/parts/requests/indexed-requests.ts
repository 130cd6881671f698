import * as z from 'zod/mini'
import { readRequest, writeRequest } from '../../../core/hand-over/request.ts'
import type { KeptRequest, KeptRequests } from './kept-requests.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

const table = 'requests'

/** Other projects of this origin may write here too, so each record is read again. */
const StoredRequest = z.object({
  link: z.string(),
  client: z.catch(z.string().check(z.maxLength(100)), ''),
  madeAt: z.catch(z.date(), new Date(0)),
  privateKey: z.catch(z.optional(z.instanceof(CryptoKey)), undefined),
  answeredBy: z.catch(z.optional(z.string()), undefined),
  answeredAt: z.catch(z.optional(z.date()), undefined),
})

/** The requests in IndexedDB, which keeps a private key that no script can read. */
export async function openRequests(): Promise<KeptRequests> {
  const database = await openDatabase()
  const requests = (mode: IDBTransactionMode) =>
    database.transaction(table, mode).objectStore(table)
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

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('keytag', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(table, { keyPath: 'id' })
  }
  return done(opening)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
