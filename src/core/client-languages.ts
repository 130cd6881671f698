/** The languages of the client's screens and words. English is also the rest of the app's. */
export const clientLanguages = ['en', 'de', 'es', 'pt', 'fr'] as const
export type ClientLanguage = (typeof clientLanguages)[number]
