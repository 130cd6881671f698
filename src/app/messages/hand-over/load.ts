import type { Language } from '../languages.ts'
import type { HandOverMessages } from './en.ts'

/** A client's texts around a request. Nothing else needs them, so each language is a file of its own. */
export const handOverMessages: Readonly<Record<Language, () => Promise<HandOverMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  pt: async () => (await import('./pt.ts')).pt,
  fr: async () => (await import('./fr.ts')).fr,
}
