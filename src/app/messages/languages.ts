import type { ClientLanguage as Language } from '../../core/client-languages.ts'
import { en, type Messages } from './en.ts'

export type { Language }

/** Languages under their own names, loaded when chosen. */
export const languages: Readonly<
  Record<Language, { readonly label: string; readonly load: () => Promise<Messages> }>
> = {
  en: { label: 'English', load: async () => en },
  de: { label: 'Deutsch', load: async () => (await import('./de.ts')).de },
  es: { label: 'Español', load: async () => (await import('./es.ts')).es },
  pt: { label: 'Português', load: async () => (await import('./pt.ts')).pt },
  fr: { label: 'Français', load: async () => (await import('./fr.ts')).fr },
}

/** Replaces the names in braces by values. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (braces, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? braces) : braces,
  )
}
