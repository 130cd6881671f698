import type { Arrival } from '../arrival/arrival.ts'
import { fieldsIn, fieldsOf } from './fields-of.ts'

/** A client who is back with tokens, as far as the first paint names things. */
export type AskedClient = { readonly from: string; readonly language: string }

/**
 * The client of a plain login that answers an open request. The app reads the request in full, and says more if
 * something is wrong with it.
 */
export function askedClient({ first, spent, now }: Arrival): AskedClient | undefined {
  const { link, language } = fieldsOf(fieldsIn(spent).answers)
  if (!first || typeof link !== 'string' || typeof language !== 'string') return undefined
  const asked = new URLSearchParams(link)
  const from = asked.get('from') ?? ''
  const isOpen = Number(asked.get('until')) * 1000 > now.getTime()
  return isOpen && plainName.test(from) ? { from, language } : undefined
}

/** Without characters that nobody sees. */
const plainName = /^(?!\s)[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,60}(?<!\s)$/u
