import type { Arrival } from '../arrival/hand-over.ts'

export type PlainTokens = readonly [longLived: string, shortLived: string]

/**
 * Both tokens of a login whose screen looks like the templates: both came, Meta sent the end of data
 * access, and no shared link needs a warning.
 */
export function readPlainTokens({ address, spent, first }: Arrival): PlainTokens | undefined {
  if (first === undefined) return undefined
  const parameters = new URLSearchParams(address.fragment)
  const longLived = parameters.get('long_lived_token')
  const shortLived = parameters.get('access_token')
  const isDated = /^[1-9]\d{8,10}$/.test(parameters.get('data_access_expiration_time') ?? '')
  const isLinked = /"linked":true/.test(spent ?? '')
  return longLived && shortLived && isDated && !isLinked ? [longLived, shortLived] : undefined
}
