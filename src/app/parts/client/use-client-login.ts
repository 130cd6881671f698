import { useMemo, useSyncExternalStore } from 'react'
import { matchPath, useLocation } from 'react-router-dom'
import { simulatedDialogs } from '../../../addresses.ts'
import { toRoute } from '../../../arrival/route.ts'
import { type AnsweredRequest, pendingLogin } from '../../../core/login/pending.ts'
import { useHydrated } from '../../hydrated.ts'
import { useKeytag } from '../../keytag.tsx'
import { answeredRequest, type Login, useLogin } from '../../login.ts'
import { isGone, readJourney } from './left-journey.ts'
import { notedJourney } from './noted-journey.ts'

type ClientLogin = { readonly login: Login; readonly answers: AnsweredRequest }

/** The login of a client who answers a request. After a reload or Back it is their last step in this tab. */
export function useClientLogin(): ClientLogin | undefined {
  const login = useLogin(useKeytag().login)
  const { pathname } = useLocation()
  // Read only where no login is held, because every drawing of the frame comes by here.
  const note = useSyncExternalStore(
    neverChanges,
    () => (isGone(login) ? notedJourney() : null),
    () => null,
  )
  const left = useMemo(() => readJourney(note), [note])
  const answers = answeredRequest(login)
  if (answers) return { login, answers }
  const isCallback = toRoute(pathname.slice(1)) !== undefined
  if (left === undefined || !isGone(login) || !isCallback) return undefined
  return { login: { kind: 'answered', ...left }, answers: left.answers }
}

/** True in the simulated Meta's dialog, if a client's link led there. */
export function useClientRehearsal(): boolean {
  const { store } = useKeytag()
  const { pathname, search } = useLocation()
  if (!useHydrated()) return false
  if (!matchPath(`/${simulatedDialogs['facebook-login']}`, pathname)) return false
  const login = pendingLogin(store, new URLSearchParams(search).get('state') ?? '')
  return login?.family === 'facebook-login' && login.answers !== undefined
}

/** The note is written by this document, and read by the next one. */
function neverChanges(): () => void {
  return () => undefined
}
