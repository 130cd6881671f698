import { useQuery } from '@tanstack/react-query'
import { useKeytag } from '../../keytag.tsx'
import type { Messages } from '../../messages/en.ts'
import type { HandOverMessages } from '../../messages/hand-over/en.ts'
import { handOverMessages } from '../../messages/hand-over/load.ts'
import { type Language, languages } from '../../messages/languages.ts'
import { queriesOf } from '../../query-cache.ts'

/** A client's texts: those of every client, and those around a request. */
export type ClientWords = { readonly messages: Messages; readonly words: HandOverMessages }

/** The texts in a language; those of the language before until they have loaded. */
export function useClientWords(language: Language): ClientWords | undefined {
  const { data } = useQuery(
    {
      queryKey: ['hand-over-words', language],
      queryFn: async () => {
        const [messages, words] = await Promise.all([
          languages[language].load(),
          handOverMessages[language](),
        ])
        return { messages, words }
      },
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: known => known,
    },
    queriesOf(useKeytag()),
  )
  return data
}
