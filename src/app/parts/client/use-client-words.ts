import { useQuery } from '@tanstack/react-query'
import { useKeytag } from '../../keytag.tsx'
import type { Messages } from '../../messages/en.ts'
import type { HandOverMessages } from '../../messages/hand-over/en.ts'
import { handOverMessages } from '../../messages/hand-over/load.ts'
import { type Language, languages } from '../../messages/languages.ts'
import { queriesOf } from '../../query-cache.ts'

/** A client's texts: those of every client, and those around a request. */
export type ClientWords = { readonly messages: Messages; readonly words: HandOverMessages }

const known = new Map<Language, Promise<ClientWords>>()

/** Loads the texts of a language once. A failed load is tried again by the next call. */
export function clientWords(language: Language): Promise<ClientWords> {
  const loading =
    known.get(language) ??
    Promise.all([languages[language].load(), handOverMessages[language]()]).then(
      ([messages, words]) => ({ messages, words }),
    )
  known.set(language, loading)
  loading.catch(() => known.delete(language))
  return loading
}

/** The texts in a language; those of the language before until they have loaded. */
export function useClientWords(language: Language): ClientWords | undefined {
  const { data } = useQuery(
    {
      queryKey: ['hand-over-words', language],
      queryFn: () => clientWords(language),
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: known => known,
    },
    queriesOf(useKeytag()),
  )
  return data
}
