import { useMutation } from '@tanstack/react-query'
import { explain } from '../../../core/errors/explain.ts'
import { AnswerUnreadable } from '../../../core/graph/errors.ts'
import { refreshCommand } from '../../../core/login/exchange/exchange-command.ts'
import { refreshed, refreshWindow } from '../../../core/login/exchange/refresh.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import { useNow } from '../../clock.ts'
import { useKeytag } from '../../keytag.tsx'
import type { InstagramSession } from '../../login.ts'
import { askForRefresh } from '../../queries/instagram.ts'
import { useToast } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { AnswerByCommand } from '../exchange/AnswerByCommand.tsx'
import { toLocal, toLocalDate } from '../token/dates-and-counts.ts'
import { RefreshWorkflow } from './RefreshWorkflow.tsx'
import './RefreshToken.css'
import { useOnline } from '../browser/use-online.ts'

/** Another 60 days: in this page, in a terminal, by a calendar or by a workflow. */
export function RefreshToken(props: {
  readonly session: InstagramSession
  /** Called when the terminal returned a new token. */
  readonly onNew: () => void
}) {
  const { session, onNew } = props
  const { grant } = session
  return (
    <section className="refresh-token" aria-labelledby="refresh-token">
      <h2 id="refresh-token">Refresh it</h2>
      <p className="soft">
        A refresh gives another 60 days. It needs no secret, but the token must be at least 24 hours
        old and not expired. After 60 days without a refresh it expires and cannot be recovered.
      </p>
      <RefreshNow session={session} />
      <Disclosure summary="Refresh it in a terminal">
        <AnswerByCommand
          grant={grant}
          label="The refresh"
          command={refreshCommand}
          hint="It asks for the token without showing it: copy the token above and paste it there."
          answer="Answer of the refresh"
          onNew={onNew}
        />
      </Disclosure>
      <Disclosure summary="Refresh it unattended, with GitHub Actions">
        <RefreshWorkflow />
      </Disclosure>
    </section>
  )
}

function RefreshNow({ session }: { readonly session: InstagramSession }) {
  const { grant } = session
  const { now: clock, login } = useKeytag()
  const toast = useToast()
  const now = useNow()
  const online = useOnline()
  const span = refreshWindow(grant)
  const state =
    span === undefined || (span.from <= now && now < span.until)
      ? 'possible'
      : now < span.from
        ? 'early'
        : 'over'
  const refresh = useMutation(
    {
      mutationFn: async () => {
        const answer = await askForRefresh(session)
        const next = refreshed(grant, answer, clock())
        if (next === undefined) {
          throw new AnswerUnreadable('unexpected', { call: 'GET /refresh_access_token', tries: 1 })
        }
        return next
      },
      // The result holds a token, so drop it with the screen.
      gcTime: 0,
    },
    queriesOf(session),
  )
  // Handlers of this call only, so that an answer after the tokens were dropped starts nothing.
  const start = () =>
    refresh.mutate(undefined, {
      onSuccess: next => {
        login.begin(next)
        toast(`Refreshed. Now good until ${toLocalDate(next.token.expiresAt ?? clock())}.`)
      },
    })
  const failed = refresh.isError ? explain(refresh.error, online) : undefined
  return (
    <>
      <div className="row">
        <Button
          notYet={state !== 'possible'}
          aria-busy={refresh.isPending}
          aria-describedby="refresh-when"
          onClick={() => state === 'possible' && !refresh.isPending && start()}
        >
          Refresh now
        </Button>
        <span id="refresh-when">
          <Status icon={state === 'over' ? 'no' : state === 'possible' && span ? 'check' : 'clock'}>
            {state === 'early' && span
              ? `Possible from ${toLocal(span.from)}`
              : state === 'over'
                ? 'The token has expired. Only a new login helps'
                : span === undefined
                  ? 'Its age is not known; Instagram decides'
                  : 'Possible now'}
          </Status>
        </span>
      </div>
      <p role="status" className="refresh-token-said">
        {failed ? (
          <Status icon="warning" tone="stop">
            {failed.title}. {failed.quote && <bdi>“{failed.quote}” </bdi>}
            Instagram may refuse a refresh from a page. The terminal command below works.
          </Status>
        ) : refresh.isSuccess && grant.token.expiresAt ? (
          <Status icon="check">
            Refreshed. Now good until {toLocalDate(grant.token.expiresAt)}. Replace the old token
            with the new one.
          </Status>
        ) : null}
      </p>
    </>
  )
}
