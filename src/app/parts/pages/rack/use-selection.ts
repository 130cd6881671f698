import { useCallback, useEffect, useRef, useState } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'

export type Selection = {
  readonly ids: ReadonlySet<string>
  /** A stable function, so that rows do not render again. */
  readonly toggle: (id: string, range: boolean) => void
  readonly all: () => void
  readonly clear: () => void
}

const none: ReadonlySet<string> = new Set()

/** The picked Pages by ID, for the actions. */
export function usePicked() {
  return useState(none)
}

/** Picks Pages. They stay picked when the rack shows others. */
export function useSelection(
  shown: readonly Page[],
  [ids, setIds]: ReturnType<typeof usePicked>,
): Selection {
  const rack = useRef(shown)
  const anchor = useRef<string>(undefined)
  useEffect(() => {
    rack.current = shown
  }, [shown])

  const toggle = useCallback(
    (id: string, range: boolean) => {
      const from = range ? rack.current.findIndex(page => page.id === anchor.current) : -1
      const to = rack.current.findIndex(page => page.id === id)
      const touched =
        from < 0
          ? [id]
          : rack.current.slice(Math.min(from, to), Math.max(from, to) + 1).map(page => page.id)
      anchor.current = id
      setIds(before => {
        const after = new Set(before)
        for (const each of touched) before.has(id) ? after.delete(each) : after.add(each)
        return after
      })
    },
    [setIds],
  )
  const all = useCallback(() => {
    setIds(before => new Set([...before, ...rack.current.map(page => page.id)]))
  }, [setIds])
  const clear = useCallback(() => {
    anchor.current = undefined
    setIds(none)
  }, [setIds])
  return { ids, toggle, all, clear }
}
