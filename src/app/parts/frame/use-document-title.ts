import { useEffect } from 'react'
import { useKeytag } from '../../keytag.tsx'

/** Titles the document with the screen and the name of this copy. */
export function useDocumentTitle(title: string): void {
  const { name } = useKeytag().config.own
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title, name])
}
