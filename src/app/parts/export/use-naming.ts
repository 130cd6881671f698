import { useState } from 'react'
import { isUsable, keepNaming, type Naming, readNaming } from '../../../core/export/names.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import { useKeytag } from '../../keytag.tsx'

/** The names as they are edited, and the last ones that could be used, which are remembered. */
export function useNaming(family: ExportRecord['family']) {
  const { store } = useKeytag()
  const [naming, setNaming] = useState(() => readNaming(store))
  const [draft, setDraft] = useState(naming)
  const edit = (next: Naming) => {
    setDraft(next)
    if (!isUsable(next, family)) return
    setNaming(next)
    keepNaming(store, next)
  }
  return { naming, draft, edit }
}
