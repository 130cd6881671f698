import { useState } from 'react'
import { type Exchange, exchangeCommand } from '../../../core/login/exchange/exchange-command.ts'
import { NotForTerminals } from '../../../core/login/exchange/terminal.ts'
import type { AuthorizationCode } from '../../../core/login/reply/authorization-code.ts'
import { runSimulatedExchange } from '../../../simulated-terminal.ts'
import { useNow } from '../../clock.ts'
import { useKeytag } from '../../keytag.tsx'
import { ExchangeAnswerField } from '../../parts/exchange/ExchangeAnswerField.tsx'
import { ExchangeAppId } from '../../parts/exchange/ExchangeAppId.tsx'
import { ExchangeComplaints } from '../../parts/exchange/ExchangeComplaints.tsx'
import { LoginCodeCard } from '../../parts/exchange/LoginCodeCard.tsx'
import { TerminalCommand } from '../../parts/exchange/TerminalCommand.tsx'
import { ScreenHeading } from '../../parts/frame/ScreenHeading.tsx'
import { LinkedApp } from '../../parts/login/LinkedApp.tsx'
import { useLogInAgain } from '../../parts/login/request/use-log-in-again.ts'
import { Button, ButtonLink } from '../../ui/actions/Button.tsx'
import { Peg } from '../../ui/surface/Peg.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import './CodeScreen.css'

/** Instagram sent a code. The terminal exchanges it, and the person brings its answer back here. */
export default function CodeScreen(props: {
  readonly code: AuthorizationCode
  /** The terminal's refused answer, of a saved login. */
  readonly answer?: string | undefined
}) {
  const { code, answer = '' } = props
  const { config, now: clock } = useKeytag()
  const now = useNow()
  const again = useLogInAgain(code)
  const [appId, setAppId] = useState(code.appId)
  const [printed, setPrinted] = useState(answer)
  const over = code.expiresAt.getTime() <= now.getTime()
  const simulated = code.environment === 'simulated'
  const exchange = appId === undefined ? undefined : { ...code, appId }
  const simulate = async () => {
    if (exchange === undefined) return
    setPrinted(await runSimulatedExchange(exchange, config.redirectUris.simulated, clock()))
  }
  return (
    <main id="main" className="shell code-screen">
      <div>
        <header className="code-screen-head">
          <ScreenHeading title={over ? 'The code has expired' : 'One command to go'} arrived />
          <p className="lead">
            {over
              ? 'A code works once, for an hour. If you ran the command in time, paste its answer below.'
              : 'Instagram sent a code. Turning it into a token needs your app secret, and a secret does not belong in a browser. So your terminal does this part.'}
          </p>
          {code.linked && code.appId && <LinkedApp appId={code.appId} />}
        </header>
        <Peg
          tag={<Tag state={over ? 'stop' : printed === '' ? 'now' : 'brass'}>1</Tag>}
          title={simulated ? 'The command your terminal would run' : 'Run this in your terminal'}
        >
          {over ? (
            <p className="code-screen-over">
              Nothing turns it into a token any more.{' '}
              <ButtonLink kind="main" href={again.href} {...again.handlers}>
                Log in again
              </ButtonLink>
            </p>
          ) : exchange === undefined ? (
            <ExchangeAppId onEnter={setAppId} />
          ) : !fitsTerminals(exchange) ? (
            <p className="code-screen-over" role="status">
              Keytag cannot write a command for this address; log in from Keytag.{' '}
              <ButtonLink kind="main" href={again.href} {...again.handlers}>
                Log in again
              </ButtonLink>
            </p>
          ) : (
            <>
              <TerminalCommand
                label="The exchange"
                command={terminal => exchangeCommand(exchange, terminal)}
                marked={[exchange.appId, exchange.redirectUri, exchange.code.masked]}
                kind={simulated || printed !== '' ? 'normal' : 'main'}
                hint="It asks for the secret without showing it, and keeps it out of your shell history and process list."
              />
              {simulated && (
                <section className="code-screen-simulated hatch" aria-label="Simulation">
                  <p>
                    <b>This code is simulated.</b> A real terminal would ask the real Instagram,
                    which does not know it. Here the simulated Meta does what the command would.
                  </p>
                  <Button kind={printed === '' ? 'main' : 'normal'} onClick={() => void simulate()}>
                    Run the exchange in the simulated terminal
                  </Button>
                </section>
              )}
            </>
          )}
        </Peg>
        <Peg
          tag={<Tag state={printed === '' ? 'hollow' : 'now'}>2</Tag>}
          title="Paste what it prints"
        >
          <ExchangeAnswerField
            text={printed}
            onText={setPrinted}
            context={{ ...code, appId, since: code.issuedAt, arrivedNow: true }}
            again={again}
          />
        </Peg>
      </div>
      <aside className="code-screen-side" aria-label="About the code">
        <LoginCodeCard code={code} />
        <ExchangeComplaints again={again} />
      </aside>
    </main>
  )
}

/** False for a pasted address with characters that no command can hold. */
function fitsTerminals(exchange: Exchange): boolean {
  try {
    exchangeCommand(exchange, 'posix')
    return true
  } catch (failure) {
    if (failure instanceof NotForTerminals) return false
    throw failure
  }
}
