import { useEffect, useMemo, useRef, useState } from 'react'
import { RateLimited } from '../../../core/graph/errors.ts'
import { limitPauses } from '../../../core/graph/limit-pauses.ts'
import { useKeytag } from '../../keytag.tsx'
import type { AccountsState } from './use-accounts.ts'

/** A list that Meta stopped at its limit, and the way on. */
export type NextTry = {
  readonly failure: RateLimited
  /** The moment of the next try. `undefined` during a try, and after the last one. */
  readonly until: Date | undefined
  readonly isTrying: boolean
  /** Tries so far that Meta refused because of its limit, from 1. */
  readonly tries: number
  readonly tryNow: () => void
  /** True if the person wants to see the Pages that are here. */
  readonly isUsing: boolean
  readonly use: () => void
}

/** Goes on with a limited list by itself, after longer and longer waits, and gives up in the end. */
export function useNextTry(accounts: AccountsState): NextTry | undefined {
  const { kind, limited, resume } = accounts
  const { now } = useKeytag()
  const [isUsing, setUsing] = useState(false)
  const stopped = kind === 'failed' || kind === 'fetching' ? accounts.failure : undefined
  const failure = stopped instanceof RateLimited ? stopped : undefined
  const isTrying = kind === 'fetching'
  const wait = limitPauses[limited - 1]
  const until = useMemo(
    () =>
      failure === undefined || isTrying || wait === undefined
        ? undefined
        : new Date(now().getTime() + wait),
    [failure, isTrying, wait, now],
  )
  const goOn = useRef(resume)
  useEffect(() => {
    goOn.current = resume
  })
  useEffect(() => {
    if (until === undefined) return
    const timer = setTimeout(() => goOn.current(), until.getTime() - now().getTime())
    return () => clearTimeout(timer)
  }, [until, now])
  return (
    failure && {
      failure,
      until,
      isTrying,
      tries: limited,
      tryNow: resume,
      isUsing,
      use: () => setUsing(true),
    }
  )
}
