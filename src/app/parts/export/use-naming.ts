import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isUsable, keepNaming, type Naming, readNaming } from '../../../core/export/names.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import type { Store } from '../../../core/login/pending.ts'
import { useKeytag } from '../../keytag.tsx'

/**
 * The names in use, which are remembered, and those that are edited. A screen can have two editors,
 * its own and a drawer's: what one of them changes, both have.
 */
export function useNaming(family: ExportRecord['family']) {
  const { store } = useKeytag()
  const client = useQueryClient()
  const known = namingQuery(store)
  const { data: naming } = useQuery(known)
  /** What cannot be used, for as long as that is so. */
  const [unusable, setUnusable] = useState<Naming>()
  const edit = (next: Naming) => {
    if (!isUsable(next, family)) return setUnusable(next)
    setUnusable(undefined)
    client.setQueryData(known.queryKey, next)
    keepNaming(store, next)
  }
  return { naming, draft: unusable ?? naming, edit }
}

function namingQuery(store: Store) {
  return queryOptions({
    queryKey: ['names'],
    queryFn: () => readNaming(store),
    initialData: () => readNaming(store),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
