import { useEffect, useMemo, useState } from 'react'
import { useHref } from 'react-router-dom'
import { environmentOf, type Request } from '../../../core/hand-over/request.ts'
import type { AnsweredRequest } from '../../../core/login/pending.ts'
import { useKeytag } from '../../keytag.tsx'
import type { AnswerEnd, Login, Session } from '../../login.ts'
import { chooseLanguage, type Language } from '../../messages/choose-language.ts'
import { AnswerRequest } from '../../parts/client/answer/AnswerRequest.tsx'
import { ClientEnd } from '../../parts/client/answer/ClientEnd.tsx'
import { LoginStopped } from '../../parts/client/answer/LoginStopped.tsx'
import type { LockedReply, SentHow } from '../../parts/client/answer/locked-reply.ts'
import { Thanks } from '../../parts/client/answer/Thanks.tsx'
import { dayIn } from '../../parts/client/dates.ts'
import { LanguageMenu } from '../../parts/client/LanguageMenu.tsx'
import { RehearsalStrip } from '../../parts/client/RehearsalStrip.tsx'
import { type LinkedRequest, requestInLink } from '../../parts/client/request-in-link.ts'
import { type ClientWords, useClientWords } from '../../parts/client/use-client-words.ts'
import { useDocumentLanguage } from '../../parts/client/use-document-language.ts'
import { useRequestStanding } from '../../parts/client/use-request-standing.ts'
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
  const linked = useMemo(() => requestInLink(answers.link), [answers.link])
  const said = useClientWords(language)
  useDocumentLanguage(language)
  if (said === undefined) {
    return <main id="main" className="shell connect-screen" aria-busy="true" />
  }
  const isRehearsal = linked.kind === 'request' && linked.request.world !== undefined
  return (
    <>
      {isRehearsal && <RehearsalStrip words={said.words} />}
      <main id="main" className="shell connect-screen">
        <LanguageMenu
          label={said.messages.language}
          language={language}
          onChoose={chosen => setLanguage(chosen)}
        />
        <Journey login={login} answers={answers} linked={linked} said={said} language={language} />
      </main>
    </>
  )
}

type JourneyProps = {
  readonly login: Login
  readonly answers: AnsweredRequest
  /** The request of `answers`. */
  readonly linked: LinkedRequest
  readonly said: ClientWords
  readonly language: Language
}

function Journey(props: JourneyProps) {
  const { linked } = props
  return linked.kind === 'request' ? (
    <RequestJourney {...props} request={linked.request} />
  ) : (
    <End {...props} how="unreadable" request={undefined} />
  )
}

function RequestJourney(props: JourneyProps & { readonly request: Request }) {
  const { login, answers, said, request } = props
  const standing = useRequestStanding(request)
  const [locked, setLocked] = useState<LockedReply>()
  const [sent, setSent] = useState<SentHow>()
  const { from } = request
  if (login.kind === 'answered') {
    const { how } = login
    if (how === 'sent' && locked && sent) {
      return <Thanks said={said} from={from} locked={locked} sent={sent} />
    }
    if (!mayAnswerAgain(how)) return <End {...props} how={how} />
    if (standing === undefined) return <div aria-busy="true" />
    return <End {...props} how={standing.refused ?? how} />
  }
  if (login.kind === 'refused') {
    return <LoginStopped refusal={login.refusal} said={said} from={from} />
  }
  if (standing === undefined) return <div aria-busy="true" />
  const session = sessionFor(request, login)
  if (session === undefined) return <End {...props} how="unreadable" />
  // A reply that is locked already can still be sent: the asker's browser has the last word.
  if (standing.refused && locked === undefined) return <End {...props} how={standing.refused} />
  return (
    <AnswerRequest
      session={session}
      answers={answers}
      request={request}
      said={said}
      locked={locked}
      onLocked={setLocked}
      onSent={setSent}
    />
  )
}

/** The client got no further, and the request may still be open. */
function mayAnswerAgain(how: AnswerEnd): boolean {
  return how === 'left' || how === 'nothing'
}

/** A last screen. The tokens have no use behind it, so the login ends. */
function End(
  props: JourneyProps & { readonly how: AnswerEnd; readonly request: Request | undefined },
) {
  const { login, answers, said, language, how, request } = props
  const connect = useHref('/connect/')
  const keytag = useKeytag()
  const isHeld = login.kind === 'session'
  useEffect(() => {
    if (isHeld) keytag.login.answered(answers, how)
  }, [isHeld, keytag, answers, how])
  return (
    <ClientEnd
      kind={how}
      said={said}
      from={request?.from ?? ''}
      day={request && dayIn(language, request.endsAt)}
      again={mayAnswerAgain(how) ? `${connect}?lang=${language}#${answers.link}` : undefined}
    />
  )
}

/** The session, if its tokens are of the app and of the Meta that the request names. */
function sessionFor(request: Request, login: Login): Session | undefined {
  if (login.kind !== 'session' || login.session.family !== 'facebook-login') return undefined
  const { appId, environment } = login.session.grant
  const isOfRequest = appId === request.appId && environment === environmentOf(request)
  return isOfRequest ? login.session : undefined
}
