import type { QueryClient } from '@tanstack/react-query'
import { AccessToken, LoginCode } from '../../../core/access-token.ts'
import { redactHeld } from '../../../core/redact.ts'
import { useSharedQueryClient } from '../../query-client.ts'
import { useSession } from '../../session.tsx'

/**
 * Makes a text fit for a public place: without anything that looks like a secret, and without a
 * trace of the tokens that this tab holds, wherever an answer put them.
 */
export function useRedacted(): (text: string) => string {
  const queries = useSharedQueryClient()
  const { session, code } = useSession()
  return text => redactHeld(text, heldSecrets([session?.grant, code], queries))
}

type Secret = AccessToken | LoginCode

function heldSecrets(holders: readonly unknown[], queries: QueryClient): readonly Secret[] {
  const held: Secret[] = []
  const seen = new Set<unknown>()
  const waiting: unknown[] = [...holders]
  waiting.push(
    ...queries
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.data),
  )
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (value instanceof AccessToken || value instanceof LoginCode) held.push(value)
    else waiting.push(...Object.values(value))
  }
  return held
}
