import type { ClientLanguage } from '../client-languages.ts'
import type { Request } from './request.ts'

/**
 * Four words that both sides see, to compare on the phone: who swapped the key in a link has other
 * words. Each is one of 512, so they are 36 bits of a slow digest of everything that decides where a
 * reply goes. To find another key with the same words takes 2^36 tries of a tenth of a second each.
 * The list is that of the request's language on both sides, whatever language the screen has.
 */
export async function wordsOf(
  request: Pick<Request, 'id' | 'recipient' | 'spare' | 'appId' | 'language'>,
): Promise<readonly string[]> {
  const { id, recipient, spare, appId, language } = request
  const decides = new TextEncoder().encode([id, recipient, spare ?? '', appId].join('\n'))
  const key = await crypto.subtle.importKey('raw', decides, 'PBKDF2', false, ['deriveBits'])
  const salt = new TextEncoder().encode('keytag four words 1')
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 300_000 },
    key,
    64,
  )
  const view = new DataView(bits)
  const list = (await lists[language]()).split(/\s+/)
  return [0, 2, 4, 6].map(at => list[view.getUint16(at) % list.length] ?? '')
}

const lists: Readonly<Record<ClientLanguage, () => Promise<string>>> = {
  en: async () => (await import('./words/en.ts')).words,
  de: async () => (await import('./words/de.ts')).words,
  es: async () => (await import('./words/es.ts')).words,
  pt: async () => (await import('./words/pt.ts')).words,
  fr: async () => (await import('./words/fr.ts')).words,
}
