import { useMemo, useState } from 'react'
import { hasEnded } from '../../../core/hand-over/request.ts'
import type { AnsweredRequest } from '../../../core/login/pending.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Login, Session } from '../../login.ts'
import { chooseLanguage, type Language } from '../../messages/languages.ts'
import { AnswerRequest } from '../../parts/client/answer/AnswerRequest.tsx'
import { ClientEnd } from '../../parts/client/answer/ClientEnd.tsx'
import { LoginStopped } from '../../parts/client/answer/LoginStopped.tsx'
import type { LockedReply, SentHow } from '../../parts/client/answer/locked-reply.ts'
import { Thanks } from '../../parts/client/answer/Thanks.tsx'
import { dayIn } from '../../parts/client/dates.ts'
import { LanguageMenu } from '../../parts/client/LanguageMenu.tsx'
import { requestInLink } from '../../parts/client/request-in-link.ts'
import { type ClientWords, useClientWords } from '../../parts/client/use-client-words.ts'
import { useDocumentLanguage } from '../../parts/client/use-document-language.ts'
import '../ConnectScreen.css'

/** A client is back from Meta with a request to answer: their own journey, and none of the results. */
export default function ClientReturnScreen(props: {
  readonly login: Login
  readonly answers: AnsweredRequest
}) {
  const { login, answers } = props
  const { config } = useKeytag()
  const [language, setLanguage] = useState<Language>(() =>
    chooseLanguage(config.own.languages, answers.language, navigator.languages),
  )
  const said = useClientWords(language)
  useDocumentLanguage(language)
  if (said === undefined) {
    return <main id="main" className="shell connect-screen" aria-busy="true" />
  }
  return (
    <main id="main" className="shell connect-screen">
      <LanguageMenu
        label={said.messages.language}
        language={language}
        onChoose={chosen => setLanguage(chosen)}
      />
      <Journey login={login} answers={answers} said={said} language={language} />
    </main>
  )
}

function Journey(props: {
  readonly login: Login
  readonly answers: AnsweredRequest
  readonly said: ClientWords
  readonly language: Language
}) {
  const { login, answers, said, language } = props
  const { now } = useKeytag()
  const linked = useMemo(() => requestInLink(answers.link), [answers])
  const [locked, setLocked] = useState<LockedReply>()
  const [sent, setSent] = useState<SentHow>()
  if (linked.kind !== 'request') return <ClientEnd kind="unreadable" said={said} from="" />
  const { request } = linked
  const { from } = request
  if (login.kind === 'answered') {
    return login.how === 'sent' && locked && sent ? (
      <Thanks said={said} from={from} locked={locked} sent={sent} />
    ) : (
      <ClientEnd kind={login.how} said={said} from={from} />
    )
  }
  if (login.kind === 'refused') {
    return <LoginStopped refusal={login.refusal} said={said} from={from} />
  }
  // A reply that is locked already can still be sent: the asker's browser has the last word.
  if (hasEnded(request, now()) && locked === undefined) {
    return <ClientEnd kind="ended" said={said} from={from} day={dayIn(language, request.endsAt)} />
  }
  const session = facebookSession(login)
  return session ? (
    <AnswerRequest
      session={session}
      answers={answers}
      request={request}
      said={said}
      locked={locked}
      onLocked={setLocked}
      onSent={setSent}
    />
  ) : (
    <ClientEnd kind="unreadable" said={said} from={from} />
  )
}

function facebookSession(login: Login): Session | undefined {
  return login.kind === 'session' && login.session.family === 'facebook-login'
    ? login.session
    : undefined
}
