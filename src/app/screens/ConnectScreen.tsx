import { useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useKeytag } from '../keytag.tsx'
import { chooseLanguage, type Language, preferredLanguages } from '../messages/choose-language.ts'
import { ConnectWords } from '../parts/client/ConnectWords.tsx'
import { LanguageMenu } from '../parts/client/LanguageMenu.tsx'
import { RehearsalStrip } from '../parts/client/RehearsalStrip.tsx'
import { RequestInvite } from '../parts/client/RequestInvite.tsx'
import { requestInLink } from '../parts/client/request-in-link.ts'
import { useClientWords } from '../parts/client/use-client-words.ts'
import { useDocumentLanguage } from '../parts/client/use-document-language.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import './ConnectScreen.css'

/** The client's page: who asks, for what, what comes next, and one button. In the client's language. */
export default function ConnectScreen() {
  const { config } = useKeytag()
  const { hash, search } = useLocation()
  const linked = useMemo(() => requestInLink(hash), [hash])
  const [language, setLanguage] = useState<Language>(() =>
    chooseLanguage(
      config.own.languages,
      new URLSearchParams(search).get('lang') ??
        (linked.kind === 'request' ? linked.request.language : null),
      preferredLanguages(),
    ),
  )
  const said = useClientWords(language)
  useDocumentLanguage(language)
  if (said === undefined) {
    return <main id="main" className="shell connect-screen" aria-busy="true" />
  }
  const { messages, words } = said
  const menu = <LanguageMenu label={messages.language} language={language} onChoose={setLanguage} />
  const isRehearsal = linked.kind === 'request' && linked.request.world !== undefined
  return (
    <>
      {isRehearsal && <RehearsalStrip words={words} />}
      <main id="main" className="shell connect-screen">
        {linked.kind === 'request' ? (
          <RequestInvite
            key={linked.link}
            request={linked.request}
            link={linked.link}
            language={language}
            said={said}
          >
            {menu}
          </RequestInvite>
        ) : linked.kind === 'fault' ? (
          <>
            {menu}
            <header className="stack">
              <ScreenHeading title={words.unreadableTitle} />
              <p className="lead">{linked.why === 'newer' ? words.newer : words.unreadable}</p>
            </header>
          </>
        ) : (
          <ConnectWords messages={messages} language={language}>
            {menu}
          </ConnectWords>
        )}
      </main>
    </>
  )
}
