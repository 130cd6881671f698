import { useState } from 'react'
import { isAlreadyRevoked } from '../../../core/errors/already-revoked.ts'
import type { AnySession } from '../../login.ts'
import { revoke } from '../../queries/person.ts'

/** Takes back the app's access, or one permission of it, and holds the failure. */
export function useRevoke(session: AnySession) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  return {
    busy,
    failure,
    forgetFailure: () => setFailure(undefined),
    /** Returns what has ended at Meta; `undefined` after a failure. */
    revoke: async (permission?: string): Promise<'access' | 'permission' | undefined> => {
      setBusy(true)
      setFailure(undefined)
      try {
        await revoke(session, permission)
        return permission === undefined ? 'access' : 'permission'
      } catch (reason) {
        // Meta has removed the whole app, so every token has ended.
        if (isAlreadyRevoked(reason)) return 'access'
        setFailure(reason)
        return undefined
      } finally {
        setBusy(false)
      }
    },
  }
}
