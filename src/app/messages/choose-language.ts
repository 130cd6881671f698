import type { ClientLanguage as Language } from '../../core/client-languages.ts'

export type { Language }

/** Returns the first wanted language that exists. `?lang=` overrides the browser's list. */
export function chooseLanguage<Tag extends string>(
  offered: readonly Tag[],
  asked: string | null,
  wanted: readonly string[],
): Tag | 'en' {
  for (const tag of [asked ?? '', ...wanted]) {
    const found = offered.find(language => language === tag.toLowerCase().split('-')[0])
    if (found) return found
  }
  return offered[0] ?? 'en'
}

/** The browser's list. Empty at build time, where the address names the language. */
export function preferredLanguages(): readonly string[] {
  return typeof document === 'undefined' ? [] : navigator.languages
}
