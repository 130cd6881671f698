import { useEffect, useState } from 'react'
import { isUsable, keepNaming, type Naming, readNaming } from '../../../core/export/names.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import { useKeytag } from '../../keytag.tsx'

/** A screen can have two editors of names. A change in one updates the others. */
const editors = new Set<(naming: Naming) => void>()

/** The edited names, and the last usable ones, which are stored. */
export function useNaming(family: ExportRecord['family']) {
  const { store } = useKeytag()
  const [naming, setNaming] = useState(() => readNaming(store))
  const [draft, setDraft] = useState(naming)

  useEffect(() => {
    const follow = (next: Naming) => {
      setNaming(next)
      setDraft(next)
    }
    editors.add(follow)
    return () => void editors.delete(follow)
  }, [])

  const edit = (next: Naming) => {
    setDraft(next)
    if (!isUsable(next, family)) return
    keepNaming(store, next)
    for (const follow of editors) follow(next)
  }
  return { naming, draft, edit }
}
