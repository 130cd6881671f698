import { useQuery } from '@tanstack/react-query'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Messages } from '../../messages/en.ts'
import type { HandOverMessages } from '../../messages/hand-over/en.ts'
import { handOverMessages } from '../../messages/hand-over/load.ts'
import { type Language, languages } from '../../messages/languages.ts'

/** A client's texts: those of every client, and those around a request. */
export type ClientWords = {
  readonly language: Language
  readonly messages: Messages
  readonly words: HandOverMessages
}

const loaded = new Map<Language, ClientWords>()

async function load(language: Language): Promise<ClientWords> {
  const [messages, words] = await Promise.all([
    languages[language].load(),
    handOverMessages[language](),
  ])
  const said = { language, messages, words }
  loaded.set(language, said)
  return said
}

/** Loads the texts of the drawn screen before it is hydrated: they must be there at once. */
export async function loadDrawnWords(): Promise<void> {
  const all = Object.keys(languages).filter(isLanguage)
  const isBuild = typeof document === 'undefined'
  await Promise.all(all.filter(tag => isBuild || tag === document.documentElement.lang).map(load))
}

/** Loads the texts of a screen before it is drawn. They come later if they fail to load now. */
export async function loadWordsOf(language: string): Promise<void> {
  if (isLanguage(language)) await load(language).catch(() => undefined)
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/** The texts in a language; those of the language before until they have loaded. */
export function useClientWords(language: Language): ClientWords | undefined {
  const { data } = useQuery(
    {
      queryKey: ['hand-over-words', language],
      queryFn: () => load(language),
      initialData: () => loaded.get(language),
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: known => known,
    },
    queriesOf(useKeytag()),
  )
  return data
}
