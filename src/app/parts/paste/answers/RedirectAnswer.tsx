import { useState } from 'react'
import { entryOf } from '../../../../core/errors/entries.ts'
import { explainLogin } from '../../../../core/errors/explain-login.ts'
import type { Pasted } from '../../../../core/inspect/pasted.ts'
import type { RedirectThing } from '../../../../core/read/thing.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Quote } from '../../../ui/reading/Say.tsx'
import { EntrySay } from '../../entries/one/EntrySay.tsx'
import { OpenRedirect } from '../../inspect/OpenRedirect.tsx'
import { countOf } from '../../token/dates-and-counts.ts'
import { Answer } from '../Answer.tsx'
import { EntryAnswer } from './EntryAnswer.tsx'
import { ErrorAnswer } from './ErrorAnswer.tsx'
import { TokenAnswer } from './TokenAnswer.tsx'

/** The address that a login came back to. */
export function RedirectAnswer(props: {
  readonly redirect: RedirectThing
  readonly pasted: Pasted | undefined
  /** The address itself, which is read again when it is opened. */
  readonly address: string
  readonly onDrop: () => void
}) {
  const { redirect, pasted, address, onDrop } = props
  const { brings, error } = redirect
  if (brings === 'refusal') {
    return error && error.matches.length > 0 ? (
      <ErrorAnswer error={error} />
    ) : (
      <ToldByAddress id={redirect.entry} quote={error?.facts.messages[0]} />
    )
  }
  if (pasted?.kind === 'tokens' || pasted?.kind === 'code') {
    return <Reply redirect={redirect} pasted={pasted} address={address} onDrop={onDrop} />
  }
  return (
    <ToldByAddress
      id={entryIdOf(pasted, redirect)}
      quote={undefined}
      declined={redirect.declined}
    />
  )
}

/** An error recognised by an address, not by Meta's words. */
function ToldByAddress(props: {
  readonly id: string
  readonly quote: string | undefined
  readonly declined?: readonly string[]
}) {
  const { id, quote, declined = [] } = props
  return (
    <EntryAnswer
      entry={entryOf(id)}
      before={
        declined.length === 0
          ? []
          : [
              [
                'Not granted',
                `${declined.join(', ')}. Only a login with auth_type=rerequest asks again.`,
              ],
            ]
      }
      evidence={
        <>
          {quote !== undefined && <Quote>“{quote}”</Quote>}
          <p>The address tells.</p>
        </>
      }
    />
  )
}

function entryIdOf(pasted: Pasted | undefined, redirect: RedirectThing): string {
  const told = pasted?.kind === 'refused' ? explainLogin(pasted.refusal).entry : undefined
  const id = told ?? redirect.entry
  // The login of another program: for it a code is no trouble.
  return id === 'login-code' ? 'code-in-address' : id
}

/** Asks first whose login it was: an address that somebody sent may hold somebody else's account. */
function Reply(props: {
  readonly redirect: RedirectThing
  readonly pasted: Extract<Pasted, { kind: 'tokens' | 'code' }>
  readonly address: string
  readonly onDrop: () => void
}) {
  const { redirect, pasted, address, onDrop } = props
  const [isTheirs, setIsTheirs] = useState(false)
  const isCode = pasted.kind === 'code'
  const title = isCode
    ? 'A login reply with a code'
    : `A login reply with ${countOf(pasted.tokens.length, 'token')}`
  if (isTheirs && pasted.kind === 'tokens') {
    return <TokenAnswer pasted={pasted} name={undefined} address={address} />
  }
  return (
    <Answer
      title={title}
      lead={
        isCode
          ? 'It is not a token yet. The app secret turns it into one, once, within the hour.'
          : 'Keytag has not read it yet.'
      }
      state="now"
      mark="?"
    >
      {isTheirs ? (
        <OpenRedirect text={address} />
      ) : (
        <section aria-labelledby="whose-login">
          <h2 id="whose-login">Did you start this login?</h2>
          <p className="soft">
            An address that somebody sent you may hold somebody else’s account.
          </p>
          <div className="row">
            <Button kind="main" onClick={() => setIsTheirs(true)}>
              Yes, read it
            </Button>
            <Button onClick={onDrop}>No, drop it</Button>
          </div>
        </section>
      )}
      {redirect.isTokenInQuery && <SeenByServers />}
    </Answer>
  )
}

function SeenByServers() {
  const entry = entryOf('login-token-in-query')
  return (
    <section aria-label={entry.title}>
      <h2>
        <Icon name="warning" /> {entry.title}
      </h2>
      <p>{entry.meaning}</p>
      <EntrySay entry={entry} evidence={<p>The token is in front of the #.</p>} />
    </section>
  )
}
