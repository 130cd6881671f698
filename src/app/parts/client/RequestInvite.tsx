import { type ReactNode, useRef, useState } from 'react'
import { mixesAlphabets } from '../../../core/hand-over/mixed-alphabets.ts'
import type { Request } from '../../../core/hand-over/request.ts'
import { useKeytag } from '../../keytag.tsx'
import { fill, type Language } from '../../messages/languages.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { Banner } from '../../ui/surface/Banner.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { homeOf } from '../login/home-of.ts'
import { InAppGate } from '../login/InAppGate.tsx'
import { useForeignWorker } from '../login/request/use-foreign-worker.ts'
import { useInApp } from '../login/request/use-in-app.ts'
import { AsksList } from './AsksList.tsx'
import { ClientSteps } from './ClientSteps.tsx'
import { dayIn } from './dates.ts'
import { FourWords } from './FourWords.tsx'
import type { ClientWords } from './use-client-words.ts'
import { useRequestLogin } from './use-request-login.ts'
import { useRequestStanding } from './use-request-standing.ts'

/** A request as its client reads it: who asks, for what, how to find out who it is, and one button. */
export function RequestInvite(props: {
  readonly request: Request
  readonly link: string
  readonly language: Language
  readonly said: ClientWords
  /** The language menu. */
  readonly children: ReactNode
}) {
  const { request, link, language, said, children } = props
  const { messages, words } = said
  const { config, remembers } = useKeytag()
  const standing = useRequestStanding(request)
  const login = useRequestLogin(request, link, language)
  const worker = useForeignWorker()
  const { inside, overrule, focusWhenOverruled } = useInApp()
  const { from } = request
  const about = (text: string) => fill(text, { from })
  const home = homeOf(config)
  const day = dayIn(language, request.endsAt)

  if (standing === undefined) return <div aria-busy="true" />
  const refusals = {
    ended: fill(words.ended, { from, date: day }),
    'other-app': about(words.otherApp),
    'other-asker': words.otherAsker,
  }
  const obstacle =
    home !== undefined
      ? fill(messages.elsewhere, { host: home })
      : standing.refused !== undefined
        ? refusals[standing.refused]
        : worker
          ? messages.worker
          : remembers
            ? undefined
            : messages.noStorage
  const hasEnded = standing.refused === 'ended'
  const isWarned = standing.isStrange && !obstacle
  return (
    <>
      {children}
      <header className="stack">
        <ClientSteps words={words} now={1} />
        <ScreenHeading title={hasEnded ? words.endedTitle : about(words.askTitle)} />
        {obstacle !== undefined && <Banner icon="warning">{obstacle}</Banner>}
      </header>
      {obstacle === undefined && inside && (
        <InAppGate
          inside={inside}
          words={messages}
          link={`${config.origin}${config.base}connect/?lang=${language}#${link}`}
          onOverrule={overrule}
        />
      )}
      {!hasEnded && (
        <>
          <section>
            <h2>{about(words.wordsTitle)}</h2>
            {isWarned && (
              <Banner icon="warning">
                {standing.isVerified ? '' : `${words.unverified} `}
                {words.stranger}
              </Banner>
            )}
            {standing.isVerified ? (
              <p>{about(words.verified)}</p>
            ) : (
              <>
                {!isWarned && <p>{words.unverified}</p>}
                {mixesAlphabets(from) && <Banner icon="warning">{words.mixed}</Banner>}
                <p>{words.wordsHow}</p>
                <FourWords request={request} />
              </>
            )}
          </section>
          <section>
            <h2>{about(words.able)}</h2>
            {request.purpose && (
              <p>
                {words.purpose}:{' '}
                <q>
                  <bdi>{request.purpose}</bdi>
                </q>
              </p>
            )}
            <AsksList permissions={request.permissions} messages={messages} />
            <p className="soft">{words.never}</p>
          </section>
          <Disclosure summary={messages.willSee}>
            <ol>
              <li>{messages.seeLogin}</li>
              <li>{messages.seeSetup}</li>
              <li>{messages.seeBoth}</li>
              <li>{messages.seeAll}</li>
            </ol>
            <p className="soft">{fill(words.until, { date: day })}</p>
          </Disclosure>
        </>
      )}
      {obstacle === undefined && !inside && (
        <Go
          appId={standing.isStrange ? request.appId : undefined}
          from={from}
          login={login}
          said={said}
          focus={focusWhenOverruled}
        />
      )}
    </>
  )
}

/** The login button. A copy of no app asks for the App ID, which the client has from the asker. */
function Go(props: {
  /** The App ID to type; `undefined` where none has to be. */
  readonly appId: string | undefined
  readonly from: string
  readonly login: ReturnType<typeof useRequestLogin>
  readonly said: ClientWords
  readonly focus: ReturnType<typeof useInApp>['focusWhenOverruled']
}) {
  const { appId, from, login, said, focus } = props
  const { messages, words } = said
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const digits = typed.replace(/\s/g, '')
  const mayGo = appId === undefined || digits === appId
  const check = () => {
    if (mayGo) return setFault(undefined)
    setFault(digits === '' ? words.appIdFirst : fill(words.appIdWrong, { from }))
  }
  const sayWhatIsMissing = () => {
    check()
    field.current?.focus()
  }
  return (
    <>
      {appId !== undefined && (
        <Field
          ref={field}
          mono
          label={words.appId}
          hint={fill(words.appIdHow, { from })}
          error={fault}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setFault(undefined)
          }}
          onBlur={() => typed !== '' && check()}
        />
      )}
      <div className="connect-go">
        <ButtonLink
          ref={focus}
          kind="main"
          size="big"
          wide
          notYet={!mayGo}
          {...(mayGo ? { href: login.href, ...login.handlers } : { onClick: sayWhatIsMissing })}
        >
          {messages.button}
        </ButtonLink>
      </div>
    </>
  )
}
