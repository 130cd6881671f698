import { useEffect } from 'react'
import type { Language } from '../../messages/languages.ts'

/** Tells screen readers and hyphenation the language of a client's screen. */
export function useDocumentLanguage(language: Language): void {
  useEffect(() => {
    const before = document.documentElement.lang
    document.documentElement.lang = language
    return () => {
      document.documentElement.lang = before
    }
  }, [language])
}
