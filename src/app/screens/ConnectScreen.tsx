import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useKeytag } from '../keytag.tsx'
import { chooseLanguage, type Language, languages } from '../messages/languages.ts'
import { ConnectWords } from '../parts/client/ConnectWords.tsx'
import './ConnectScreen.css'
import { queriesOf } from '../query-cache.ts'

/** The client's page: who asks, for what, what comes next, and one button. In the client's language. */
export default function ConnectScreen() {
  const keytag = useKeytag()
  const offered = keytag.config.own.languages
  const [language, setLanguage] = useState<Language>(() =>
    chooseLanguage(offered, new URLSearchParams(location.search).get('lang'), navigator.languages),
  )
  const { data } = useQuery(
    {
      queryKey: ['messages', language],
      queryFn: languages[language].load,
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: known => known,
    },
    queriesOf(keytag),
  )

  useEffect(() => {
    const before = document.documentElement.lang
    document.documentElement.lang = language
    return () => {
      document.documentElement.lang = before
    }
  }, [language])

  return (
    <main id="main" className="shell connect-screen" aria-busy={data === undefined}>
      {data && (
        <ConnectWords messages={data} language={language}>
          {offered.length > 1 && (
            <label className="connect-language">
              {data.language}
              <select
                value={language}
                onChange={({ target }) => {
                  const chosen = offered.find(tag => tag === target.value)
                  if (chosen) setLanguage(chosen)
                }}
              >
                {offered.map(tag => (
                  <option key={tag} value={tag} lang={tag}>
                    {languages[tag].label}
                  </option>
                ))}
              </select>
            </label>
          )}
        </ConnectWords>
      )}
    </main>
  )
}
