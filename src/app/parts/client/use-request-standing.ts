import { useQuery } from '@tanstack/react-query'
import { hasEnded, type Request } from '../../../core/hand-over/request.ts'
import { isOfKeys } from '../../../core/hand-over/sender.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Unanswerable } from '../../login.ts'

type RequestStanding = {
  /** The reason why nobody may answer the request here. */
  readonly refused: Exclude<Unanswerable, 'unreadable'> | undefined
  readonly isVerified: boolean
  /** This copy belongs to no app, so any link can name any app and any key. */
  readonly isStrange: boolean
}

/** The request under the rules of this copy; `undefined` while its signature is read. */
export function useRequestStanding(request: Request): RequestStanding | undefined {
  const keytag = useKeytag()
  const { config, now } = keytag
  const { askers } = config.own
  const { data: isVerified, isError } = useQuery(
    {
      queryKey: ['is-of-keys', request],
      queryFn: () => isOfKeys(request, askers),
      // Without listed keys there is nothing to compute, and nothing to wait for.
      ...(askers.length === 0 && { initialData: false }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    },
    queriesOf(keytag),
  )
  if (isVerified === undefined && !isError) return undefined
  // Tokens of the simulated Meta are made up, so they need no guard.
  const isReal = request.world === undefined
  // An Instagram app alone answers no request, because a request is of Facebook Login.
  const isOwn = config.appId !== ''
  return {
    refused: hasEnded(request, now())
      ? 'ended'
      : isReal && isOwn && config.appId !== request.appId
        ? 'other-app'
        : isReal && askers.length > 0 && isVerified !== true
          ? 'other-asker'
          : undefined,
    isVerified: isVerified === true,
    isStrange: isReal && !isOwn,
  }
}
