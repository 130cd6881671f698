import { Suspense, useEffect, useState } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import { RateLimited } from '../../../core/graph/errors.ts'
import { durationInWords } from '../../../core/live-check/how-long.ts'
import { useCalls } from '../../calls.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import type { TestPlan } from '../../queries/token-tests.ts'
import { useToast } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Countdown } from './Countdown.tsx'
import { toCount } from './dates-and-counts.ts'
import './TestTokens.css'
import { useVerification, type VerificationState } from './use-verification.ts'

const TestChoice = lazyPart(() => import('./TestChoice.tsx'))
// The error texts are long and rarely needed, so they load on demand.
const TestOutcome = lazyPart(() => import('./explained/TestOutcome.tsx'))

/** Above this number of tokens, the person chooses which ones to test. */
const mostUnasked = 20

/** The result of the token test in one line, and one button in a fixed place. */
export default function TestTokens(props: {
  readonly session: Session
  readonly pages: readonly Page[]
  /** IDs of the Pages selected in the list. */
  readonly picked: ReadonlySet<string>
}) {
  const { session, pages, picked } = props
  const withToken = pages.filter(page => page.accessToken)
  const verification = useVerification(session, withToken)
  const { found, checking, begin, goOn, stop } = verification
  const [open, setOpen] = useState<'choice' | 'outcome'>()
  const tokens = withToken.length + 1
  const isOpen = isLeftOpen(verification)
  const said = checking ? undefined : endInWords(verification, tokens)
  const toast = useToast()
  useEffect(() => {
    if (said) toast(`Test ended: ${said}.`)
  }, [said, toast])
  const start = (plan: TestPlan) => {
    setOpen(undefined)
    begin(plan)
  }
  const press = () => {
    if (checking) return stop()
    if (isOpen) return goOn()
    if (tokens > mostUnasked) return setOpen('choice')
    start({ pages: withToken, withUser: true })
  }
  return (
    <div className="test-tokens">
      <p className="test-tokens-words" data-begun={checking || said !== undefined || undefined}>
        <span aria-hidden="true">· </span>
        {checking ? <Going verification={verification} /> : (said ?? 'tokens not tested')}
      </p>
      {/* One button in one place, whatever it does now: the focus stays on it. */}
      <Button size="small" aria-keyshortcuts="T" onClick={press}>
        {checking ? 'Stop' : isOpen ? wayOn(verification) : found ? 'Test again' : 'Test tokens'}
      </Button>
      {!checking && found && (
        <TextButton onClick={() => setOpen('outcome')}>
          {found.ended?.stoppedBy ? 'Why' : isOpen ? 'Details' : 'What they can do'}
        </TextButton>
      )}
      <Usage />
      <Suspense>
        {open === 'choice' && (
          <TestChoice
            session={session}
            pages={withToken}
            picked={picked}
            onStart={start}
            onKeep={() => setOpen(undefined)}
          />
        )}
        {open === 'outcome' && found && (
          <TestOutcome
            found={found}
            pages={withToken}
            onStartOver={isOpen ? () => start({ pages: withToken, withUser: true }) : undefined}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}

function Going({ verification }: { readonly verification: VerificationState }) {
  const { found } = verification
  if (found === undefined) return 'testing'
  if (found.pausedUntil) {
    return (
      <>
        Meta asks to wait, <Countdown until={found.pausedUntil} />
      </>
    )
  }
  const { checked, total, left } = found
  const place = `testing ${toCount(Math.min(checked + 1, total))} of ${toCount(total)}`
  return left === undefined ? place : `${place}, ${durationInWords(left)} left`
}

/** The used share of Meta's limit. Most browsers cannot read its headers. */
function Usage() {
  const { calls } = useKeytag()
  const usage = useCalls(calls).findLast(call => call.usage !== undefined)?.usage
  if (usage === undefined) return null
  return <span className="hint">Meta: {usage}% of your app’s limit is used.</span>
}

/** The end of a test in a few words; `undefined` before the first test. */
function endInWords({ found, failure }: VerificationState, tokens: number): string | undefined {
  if (found === undefined) return failure ? 'stopped before the first answer' : undefined
  const { ended, checked, working, total } = found
  if (ended === undefined || checked < total) {
    return `stopped at ${toCount(checked)} of ${toCount(total)}`
  }
  if (total === 1) return working === 1 ? 'the token works' : 'the token does not work'
  if (total < tokens) return `${toCount(working)} of ${toCount(total)} tested work`
  if (working === total) {
    return total === 2 ? 'both tokens work' : `all ${toCount(total)} tokens work`
  }
  return `${toCount(working)} of ${toCount(total)} tokens work`
}

/** A run that waited in vain is tried again. One that the person stopped goes on. */
function wayOn({ found }: VerificationState): string {
  return found?.ended?.stoppedBy instanceof RateLimited ? 'Try again' : 'Go on'
}

function isLeftOpen({ found, failure }: VerificationState): boolean {
  return found === undefined ? failure !== null : found.checked < found.total
}
