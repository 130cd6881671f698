import './simulator.css'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import {
  type Call,
  codeIn,
  createTutorial,
  requests,
  shortened,
  tokenIn,
} from './instagram/tutorial.ts'
import { type Brand, Head } from './parts/Head.tsx'

const brand: Brand = {
  id: 'history',
  name: 'Simulated Instagram, before 4 December 2024',
  isNot: 'History. Nothing is sent.',
}

/** Sources of the sentences about today. */
const known = {
  dialog: 'A guess: the words of today’s dialog.',
  exchange: 'A guess: the answer of today’s exchange to an old code.',
  query: 'As reported by developers since December 2024, whatever is asked.',
}

/** A walk through the Basic Display tutorial: each call with its old answer and today's. */
export function BasicDisplayTutorial({ now }: { now: () => Date }): ReactNode {
  const [tutorial] = useState(() => createTutorial(now))
  const [authorized, setAuthorized] = useState<Call>()
  const [exchanged, setExchanged] = useState<Call>()
  const [queried, setQueried] = useState<Call>()
  const code = authorized && codeIn(authorized.past)
  const token = exchanged && tokenIn(exchanged.past)

  const authorize = async (decision: 'allow' | 'cancel') => {
    setAuthorized(await tutorial.authorize(decision))
  }

  return (
    <section className="sim-dialog sim-history" data-brand={brand.id} aria-label={brand.name}>
      <Head brand={brand} actor={undefined} />
      <ol>
        <Step title="Ask the person">
          <p>
            A window opened, and the person logged in and agreed. Personal accounts could log in
            too.
          </p>
          <Lines label="Request of step 1">{requests.authorize}</Lines>
          {code === undefined && (
            <Actions>
              <Press main onClick={() => authorize('allow')}>
                Allow, as @jayposiris
              </Press>
              <Press onClick={() => authorize('cancel')}>Cancel</Press>
            </Actions>
          )}
          {authorized && <Answers step={1} call={authorized} source={known.dialog} />}
        </Step>
        {code !== undefined && (
          <Step title="Take the code out of the address" arrives>
            <p>
              The code ended before <code>#_</code>: those two characters were never part of it. It
              was good once, for an hour.
            </p>
            <Lines label="The code">{`code = ${shortened(code)}`}</Lines>
            <p>
              Then the server exchanged it, because that took the app secret. A page could not read
              the answer: this host never let one.
            </p>
            <Lines label="Request of step 2">{requests.exchange(code)}</Lines>
            {!exchanged && (
              <Actions>
                <Press main onClick={async () => setExchanged(await tutorial.exchange(code))}>
                  Exchange the code
                </Press>
              </Actions>
            )}
            {exchanged && <Answers step={2} call={exchanged} source={known.exchange} />}
          </Step>
        )}
        {token !== undefined && (
          <Step title="Ask for the profile" arrives>
            <p>
              The token was short-lived, one hour. It gave an ID and a username; media took one more
              call.
            </p>
            <Lines label="Request of step 3">{requests.query(token)}</Lines>
            {!queried && (
              <Actions>
                <Press main onClick={async () => setQueried(await tutorial.query(token))}>
                  Ask for the profile
                </Press>
              </Actions>
            )}
            {queried && <Answers step={3} call={queried} source={known.query} />}
          </Step>
        )}
        {queried && (
          <Step title="That was all" arrives>
            <p>
              For a business or creator account, Instagram Login takes the same three steps today,
              with other permission names and a token for graph.instagram.com. Personal accounts
              have no API any more.
            </p>
          </Step>
        )}
      </ol>
    </section>
  )
}

/** Moves the focus to a new step, because the button that led to it is gone. */
function Step(props: { title: string; arrives?: boolean; children: ReactNode }) {
  const { title, arrives = false } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (arrives) heading.current?.focus()
  }, [arrives])
  return (
    <li>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {props.children}
    </li>
  )
}

function Answers({ step, call, source }: { step: number; call: Call; source: string }) {
  return (
    <div className="sim-two">
      <div>
        <h4 className="sim-legend">Then</h4>
        <Lines label={`Answer of step ${step}, then`}>{shortened(call.past)}</Lines>
      </div>
      <div>
        <h4 className="sim-legend">Today</h4>
        <Lines label={`Answer of step ${step}, today`}>{shortened(call.present)}</Lines>
        <p className="sim-hint">{source}</p>
      </div>
    </div>
  )
}

function Lines({ label, children }: { label: string; children: string }) {
  return (
    <section className="sim-lines" aria-label={label} tabIndex={0}>
      <pre translate="no">{children}</pre>
    </section>
  )
}

function Actions({ children }: { children: ReactNode }) {
  return <p className="sim-actions">{children}</p>
}

function Press(props: { main?: boolean; onClick: () => Promise<void>; children: ReactNode }) {
  return (
    <button
      type="button"
      className="sim-button"
      data-kind={props.main ? 'main' : undefined}
      onClick={() => void props.onClick()}
    >
      {props.children}
    </button>
  )
}
