import { Suspense, useState } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { Grant } from '../../../core/login/reply/grant.ts'
import { useNow } from '../../clock.ts'
import type { Session } from '../../login.ts'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { endsAtInWords } from '../token/dates-and-counts.ts'
import { isWithoutAccounts, type Readiness } from './readiness.ts'
import './AnswerLine.css'

const WhichToken = lazyPart(() => import('../token/WhichToken.tsx'))

/** The token and the ID that go into code, in one line. */
export function AnswerLine(props: {
  readonly session: Session
  readonly pages: readonly Page[]
  readonly readiness: Readiness
}) {
  const { session, pages, readiness } = props
  const [open, setOpen] = useState(false)
  const now = useNow(session.grant.clockAhead)
  return (
    <div className="answer-line">
      <Icon name="key" />
      <p>
        <b>
          {isWithoutAccounts(readiness)
            ? 'Calls about Instagram need an account ID, and none came.'
            : 'In your code, use a Page token with its Instagram account ID.'}
        </b>{' '}
        {/* The first paint keeps its box empty, because the words depend on the login. */}
        <span className="answer-line-login">
          {aboutLogin(session.grant, now)}{' '}
          <TextButton onClick={() => setOpen(true)}>Which token for what?</TextButton>
        </span>
      </p>
      <Suspense>
        {open && (
          <WhichToken
            session={session}
            page={pages.find(page => page.instagramAccount && page.accessToken)}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </div>
  )
}

function aboutLogin(grant: Grant, now: Date): string {
  const { longLived, shortLived, askedPermissions } = grant
  const ends = shortLived.expiresAt
  if (!longLived && ends) return `These Page tokens ${endsAtInWords(ends, now, 'end')}.`
  return askedPermissions.includes('instagram_manage_insights')
    ? 'For insights, Meta’s guide names the User token.'
    : longLived || shortLived.endless
      ? 'A Page token has no end date.'
      : 'Meta did not say when it ends.'
}
