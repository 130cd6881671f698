import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import { summariseVerdicts, whyItStopped } from '../../../core/live-check/verdict-groups.ts'
import { countCalls, type Verification } from '../../../core/live-check/verify.ts'
import type { Session } from '../../login.ts'
import { mostToAskInDepth, permissionsQuery } from '../../queries.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import './LiveCheck.css'
import { queriesOf } from '../../query-cache.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { countOf, toCount, toLocalTime } from './dates-and-counts.ts'
import { useVerification, type VerificationState } from './use-verification.ts'

// The words for errors are many, and needed only where there is one.
const WhyStopped = lazyPart(() => import('./WhyStopped.tsx'))

/** Failed tokens that are named; the rest are counted. */
const mostNamed = 20

/** Whether the tokens work: asked on demand, told as it goes. */
export default function CheckLine(props: {
  readonly session: Session
  readonly pages: readonly Page[]
}) {
  const { session, pages } = props
  const withToken = pages.filter(page => page.accessToken)
  const verification = useVerification(session, withToken)
  const { found, checking, begin } = verification
  const tokens = withToken.length + 1
  const said = inWords(verification)
  const announce = useAnnounce()
  useEffect(() => {
    if (said) announce(said)
  }, [said, announce])
  const button = (
    <Button kind="quiet" size="small" onClick={begin}>
      <Icon name="refresh" />
      {found ? 'Verify again' : `Verify with ${tokens === 1 ? 'a live call' : 'live calls'}`}
    </Button>
  )
  return (
    <div className="check-line">
      <p>
        {checking ? (
          <Going verification={verification} tokens={tokens} />
        ) : found || verification.failure ? (
          <>
            <Ended verification={verification} />
            {button}
          </>
        ) : (
          // The words last: their count changes once Meta has said what was granted.
          <>
            {button}
            <NotYet session={session} pages={withToken} />
          </>
        )}
      </p>
      {!checking && found && <Outcome found={found} pages={withToken} />}
    </div>
  )
}

function NotYet(props: { readonly session: Session; readonly pages: readonly Page[] }) {
  const { session, pages } = props
  const permissions = useQuery(permissionsQuery(session), queriesOf(session))
  const granted = permissions.data?.flatMap(({ permission, status }) =>
    status === 'granted' ? [permission] : [],
  )
  const shallow = pages.length > mostToAskInDepth
  // Said only once it is sure, so that no word of it moves.
  const asked = !permissions.isPending
  const calls = countCalls({ pages, granted, depth: shallow ? 'alive' : 'everything' })
  return (
    <Status icon="minus">
      {`Not checked yet. ${countOf(pages.length + 1, 'token')}`}
      {shallow ? ', one call each.' : asked && `, ${countOf(calls, 'call')} at most.`}
    </Status>
  )
}

function Going(props: { readonly verification: VerificationState; readonly tokens: number }) {
  const { found, stop } = props.verification
  return (
    <>
      <Status icon="clock">
        {found?.pausedUntil
          ? `Meta asked for a pause. Goes on at ${toLocalTime(found.pausedUntil)}.`
          : `Checking ${toCount(Math.min((found?.checked ?? 0) + 1, props.tokens))} of ${toCount(props.tokens)}`}
      </Status>{' '}
      <TextButton onClick={stop}>Stop</TextButton>
    </>
  )
}

function Ended({ verification }: { readonly verification: VerificationState }) {
  const { found, goOn } = verification
  const open = found !== undefined && found.checked < found.total
  const stoppedBy = found?.ended?.stoppedBy
  return (
    <>
      <Status icon={open || allWork(found) === false ? 'warning' : 'check'}>
        <Suspense>{stoppedBy !== undefined && <WhyStopped failure={stoppedBy} />}</Suspense>
        {inWords(verification)}
      </Status>{' '}
      {open && <TextButton onClick={goOn}>Check the rest</TextButton>}
    </>
  )
}

/** What was found: what the tokens are good for, and which of them are dead. */
function Outcome(props: { readonly found: Verification; readonly pages: readonly Page[] }) {
  const { found, pages } = props
  const dead = [
    ...(found.user?.kind === 'refused'
      ? [{ id: 'user', name: 'User access token', why: whyItStopped(found.user.failure) }]
      : []),
    ...pages.flatMap(({ id, name }) => {
      const verdict = found.pages.get(id)?.page
      return verdict?.kind === 'refused' ? [{ id, name, why: whyItStopped(verdict.failure) }] : []
    }),
  ]
  const summary = summariseVerdicts(found)
  return (
    <>
      {summary !== '' && <p className="hint">{summary}</p>}
      {dead.length > 0 && (
        <Disclosure summary={dead.length === 1 ? 'Show the other' : 'Show the others'}>
          <ul className="plain-list">
            {dead.slice(0, mostNamed).map(({ id, name, why }) => (
              <li key={id}>
                <bdi>{name}</bdi>: {why}
              </li>
            ))}
            {dead.length > mostNamed && <li>and {toCount(dead.length - mostNamed)} more</li>}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

/** The end of a check, in a sentence; `undefined` while there is none. */
function inWords({ found, checking, failure }: VerificationState): string | undefined {
  if (checking) return undefined
  if (found === undefined) return failure ? 'Stopped before anything was checked.' : undefined
  const { ended, checked, total } = found
  if (ended === undefined || checked < total) {
    return `Stopped. ${toCount(checked)} of ${countOf(total, 'token')} checked.`
  }
  const at = `Checked at ${toLocalTime(ended.at)}.`
  const works = countWorking(found)
  if (works < total) return `${at} ${toCount(works)} of ${countOf(total, 'token')} work.`
  return total === 1 ? `${at} The token works.` : `${at} All ${toCount(total)} tokens work.`
}

function countWorking({ user, pages }: Verification): number {
  const ofPages = [...pages.values()].filter(({ page }) => page?.kind === 'works').length
  return ofPages + (user?.kind === 'works' ? 1 : 0)
}

function allWork(found: Verification | undefined): boolean {
  return found !== undefined && countWorking(found) === found.total
}
