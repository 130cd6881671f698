import type { Language } from '../languages.ts'
import type { CureMessages } from './en.ts'

/** Loaded once the list of Pages has ended, for clients whose Pages are not all ready. */
export const cureMessages: Readonly<Record<Language, () => Promise<CureMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  es: async () => (await import('./es.ts')).es,
  pt: async () => (await import('./pt.ts')).pt,
  fr: async () => (await import('./fr.ts')).fr,
}
