import type { QueryClient } from '@tanstack/react-query'
import { AccessToken, LoginCode } from '../../../core/access-token.ts'
import { redactHeld } from '../../../core/redact.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import { heldBy, type Login, useLogin } from '../../login.ts'

/**
 * Makes a text fit for a public place: without anything that looks like a secret, and without a
 * trace of the tokens that this tab holds, wherever an answer put them.
 */
export function useRedacted(): (text: string) => string {
  return redactorFor(useLogin(useKeytag().login))
}

export function redactorFor(login: Login): (text: string) => string {
  const queries = login.kind === 'session' ? queriesOf(login.session) : undefined
  return text => redactHeld(text, heldSecrets(heldBy(login), queries))
}

type Secret = AccessToken | LoginCode

function heldSecrets(holder: unknown, queries: QueryClient | undefined): readonly Secret[] {
  const held: Secret[] = []
  const seen = new Set<unknown>()
  const waiting: unknown[] = [holder]
  waiting.push(...(queries?.getQueryCache().getAll() ?? []).map(({ state }) => state.data))
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (value instanceof AccessToken || value instanceof LoginCode) held.push(value)
    else waiting.push(...Object.values(value))
  }
  return held
}
