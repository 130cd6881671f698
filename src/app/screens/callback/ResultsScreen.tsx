import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { TokenRejected } from '../../../core/graph/errors.ts'
import type { Session } from '../../login.ts'
import { usePainted } from '../../parts/browser/use-painted.ts'
import { useExamination, useRows } from '../../parts/doctor/use-examination.ts'
import { ExportAll } from '../../parts/export/ExportAll.tsx'
import { LinkedApp } from '../../parts/login/LinkedApp.tsx'
import { AnswerLine } from '../../parts/pages/AnswerLine.tsx'
import { ListProgress } from '../../parts/pages/ListProgress.tsx'
import { OddRows } from '../../parts/pages/OddRows.tsx'
import { ResultsHead } from '../../parts/pages/ResultsHead.tsx'
import { KeyHints } from '../../parts/pages/rack/KeyHints.tsx'
import { RackSkeleton } from '../../parts/pages/rack/PageRack.tsx'
import { RackSection } from '../../parts/pages/rack/RackSection.tsx'
import { compactFrom } from '../../parts/pages/rack/rack-sizes.ts'
import { usePicked } from '../../parts/pages/rack/use-selection.ts'
import { isWithoutAccounts } from '../../parts/pages/readiness.ts'
import { type AccountsState, failureOf, useAccounts } from '../../parts/pages/use-accounts.ts'
import { useNextTry } from '../../parts/pages/use-next-try.ts'
import { useReadiness } from '../../parts/pages/use-readiness.ts'
import { ShortLivedOnly } from '../../parts/token/ShortLivedOnly.tsx'
import { UserTokenBar } from '../../parts/token/UserTokenBar.tsx'
import { personQuery } from '../../queries/person.ts'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Fold, Folds } from '../../ui/form/Folds.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import './ResultsScreen.css'
import { queriesOf } from '../../cache/query-cache.ts'
import { lazyPart, useLoadedAhead } from '../../ui/lazy-part.tsx'

// The first IDs need none of these.
const TestTokens = lazyPart(() => import('../../parts/token/TestTokens.tsx'))
const ResultsKeys = lazyPart(() => import('../../parts/pages/ResultsKeys.tsx'))
const GrantedPermissions = lazyPart(() => import('../../parts/permissions/GrantedPermissions.tsx'))
const loadCallTrouble = () => import('../../parts/errors/CallTrouble.tsx')
const CallTrouble = lazyPart(loadCallTrouble)
const Diagnosis = lazyPart(() => import('../../parts/doctor/Diagnosis.tsx'))
const MissingPermissions = lazyPart(() => import('../../parts/permissions/MissingPermissions.tsx'))
const LeadingCause = lazyPart(() => import('../../parts/doctor/LeadingCause.tsx'))
const AboutTheseTokens = lazyPart(() => import('../../parts/token/AboutTheseTokens.tsx'))
const NextSteps = lazyPart(() => import('../../parts/pages/NextSteps.tsx'))
const RevokeAccess = lazyPart(() => import('../../parts/revoke/RevokeAccess.tsx'))

/**
 * The results. Layout only: each block is a part, and parts that the first IDs do not need are `lazy`. A
 * new panel is one line in a slot.
 */
export function ResultsScreen({ session }: { readonly session: Session }) {
  const accounts = useAccounts(session)
  const waiting = accounts.kind === 'waiting'
  const next = useNextTry(accounts)
  const failure = next?.failure ?? failureOf(accounts)
  const rejected = failure instanceof TokenRejected
  // A refused token cannot make any call.
  const hopeless = rejected && accounts.pages.length === 0
  const doctor = useExamination(session, accounts)
  const { examination } = doctor
  const debug = examination?.evidence.debug
  const pages = useRows(accounts.pages, examination)
  const readiness = useReadiness(session, pages, examination)
  const { linked, appId } = session.grant
  const fetchAgain = isStoppedByPerson(accounts) ? accounts.resume : accounts.restart
  const painted = usePainted(!waiting)
  const picked = usePicked()
  useLoadedAhead(loadCallTrouble)
  // Ask for the person after the first rows, so that the rows never wait.
  const person = useQuery(
    { ...personQuery(session), enabled: hasArrived(accounts) && painted },
    queriesOf(session),
  )
  const name = person.data
    ? (person.data.name ?? `person ${person.data.id}`)
    : person.isError
      ? null
      : undefined
  // The diagnosis of an empty list is the screen: its cause is the heading.
  const isNothing = accounts.kind === 'done' && pages.length === 0
  const isEmpty = isNothing && examination !== undefined
  // Until the cause is known nothing is drawn below, because the cause would move it.
  const isFindingOut = isNothing && !doctor.failed && !examination?.evidence.complete
  // So is a failure before the first Page, and a wait until the person wants what has come.
  const isWaitedFor = next?.isUsing === false && pages.length > 0
  const isFailed = failure !== undefined && (pages.length === 0 || isWaitedFor)
  const trouble = failure && (
    <CallTrouble
      failure={failure}
      session={session}
      kept={accounts.pages.length}
      isWhole={isFailed}
      next={next}
      onTryAgain={accounts.resume}
    />
  )
  const hasRows = !isFailed && (waiting || pages.length > 0)
  // Below a short list, because Page tokens come first. Above a long one, whose end is far away.
  const isLong = pages.length >= compactFrom
  const told = debug?.kind === 'value' ? debug.value : undefined
  const bar = !rejected && <UserTokenBar session={session} told={told} />
  const isAnswered = hasArrived(accounts) && !rejected
  const isUnusable = accounts.kind === 'done' && isWithoutAccounts(readiness.counts)
  const head = <ResultsHead accounts={accounts} pages={pages} name={name} />
  const diagnosis = examination && (
    <Diagnosis
      session={session}
      examination={examination}
      name={name ?? undefined}
      isMain={!hasRows || isUnusable}
      onFetchAgain={fetchAgain}
    />
  )
  return (
    <main
      id="main"
      className="shell results-screen"
      data-long={isLong || undefined}
      data-empty={isEmpty || undefined}
    >
      <div className="results-top">
        {isEmpty || isFailed ? (
          <Suspense fallback={head}>{isEmpty ? diagnosis : trouble}</Suspense>
        ) : (
          head
        )}
        {linked && appId && (
          <div className="results-linked">
            <LinkedApp appId={appId} />
          </div>
        )}
        {!isEmpty && !isFailed && (
          <>
            <ListProgress accounts={accounts} next={next} />
            {/* Slot: whether the tokens work (words for the line, a button). */}
            <Suspense>
              {painted && <TestTokens session={session} pages={pages} picked={picked[0]} />}
            </Suspense>
            <Suspense>
              {isUnusable
                ? examination && <LeadingCause evidence={examination.evidence} />
                : painted && isAnswered && <MissingPermissions session={session} />}
            </Suspense>
          </>
        )}
        {hasRows && (
          <ExportAll session={session} pages={pages} picked={picked[0]} isMain={!isUnusable} />
        )}
      </div>
      {session.grant.longLived === undefined && <ShortLivedOnly grant={session.grant} />}
      {hasRows && <AnswerLine session={session} pages={pages} readiness={readiness.counts} />}
      {isLong && hasRows && bar}
      {!isFailed && !next && <Suspense>{trouble}</Suspense>}
      {waiting ? (
        <RackSkeleton />
      ) : hasRows || (examination?.ghosts.length ?? 0) > 0 ? (
        <RackSection
          pages={pages}
          readiness={readiness}
          session={session}
          examination={examination}
          picked={picked}
          onFetchAgain={fetchAgain}
        />
      ) : (
        isNothing && !examination && <FindingOut doctor={doctor} />
      )}
      {hasRows && <OddRows accounts={accounts} />}
      {hasRows && !isLong && <KeyHints />}
      {!(isLong && hasRows) && !isEmpty && !isFindingOut && !isWaitedFor && bar}
      <div className="results-diagnosis" data-lines={roomFor(accounts)}>
        {!isEmpty && <Suspense>{diagnosis}</Suspense>}
      </div>
      <Suspense>{painted && <ResultsKeys pages={pages} />}</Suspense>
      {painted && !hopeless && !isFindingOut && !isWaitedFor && (
        <div className="results-below">
          <Folds>
            {isEmpty && bar && (
              <Fold summary="User token" hint="It works, and can load Pages later">
                {bar}
              </Fold>
            )}
            {/* Slot: a folded part each. */}
            <Suspense>
              <GrantedPermissions session={session}>
                <RevokeAccess
                  session={session}
                  pageTokens={pages.filter(page => page.accessToken).length}
                />
              </GrantedPermissions>
              <AboutTheseTokens session={session} told={told} hasPages={pages.length > 0} />
              {hasRows && <NextSteps />}
            </Suspense>
          </Folds>
        </div>
      )}
    </main>
  )
}

function FindingOut({ doctor }: { readonly doctor: ReturnType<typeof useExamination> }) {
  if (!doctor.failed) return <Status icon="clock">Finding out why</Status>
  return (
    <>
      <Status icon="minus">The part that finds out why did not load.</Status>{' '}
      <TextButton onClick={doctor.again}>Try again</TextButton>
    </>
  )
}

function isStoppedByPerson(accounts: AccountsState): boolean {
  return accounts.kind === 'stopped' && accounts.why === 'by-person'
}

/** True after an answer, or after the person stopped waiting. */
function hasArrived({ kind, pages }: AccountsState): boolean {
  return kind !== 'waiting' && (kind !== 'failed' || pages.length > 0)
}

/** Lines reserved for the diagnosis, so that nothing below shifts if it stays empty. */
function roomFor({ kind, pages }: AccountsState): number {
  if (kind === 'waiting' || kind === 'failed' || pages.length === 0) return 0
  return pages.some(page => !page.instagramAccount) ? 2 : 1
}
