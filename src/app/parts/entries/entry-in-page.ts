import type { EntryPage } from '../../../core/errors/entry-page.ts'

/** The entry that the build wrote into this page, if it is this one. */
export function entryInPage(id: string): EntryPage | undefined {
  // The build draws without a document.
  if (typeof document === 'undefined') return undefined
  const text = document.querySelector<HTMLTemplateElement>('template[data-entry]')?.content
  const page: EntryPage | undefined = JSON.parse(text?.textContent || 'null') ?? undefined
  return page?.entry.id === id ? page : undefined
}
