import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { AccessToken } from '../../core/access-token.ts'
import { redactHeld } from '../../core/redact.ts'
import { useSession } from '../session.tsx'

/**
 * Makes a text fit for a public place: without anything that looks like a secret, and without a
 * trace of the tokens that this tab holds, wherever an answer put them.
 */
export function useRedacted(): (text: string) => string {
  const queries = useQueryClient()
  const { session } = useSession()
  return text => redactHeld(text, heldTokens(session?.grant, queries))
}

function heldTokens(grant: unknown, queries: QueryClient): readonly AccessToken[] {
  const held: AccessToken[] = []
  const seen = new Set<unknown>()
  const waiting: unknown[] = [grant]
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
    if (value instanceof AccessToken) held.push(value)
    else waiting.push(...Object.values(value))
  }
  return held
}
