import type { Session } from '../session.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { HangHead } from '../ui/HangHead.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useLogInAgain } from './use-log-in-again.ts'

/** Meta answered well and the list is empty: no error, and the most frequent trouble of all. */
export default function NoPages(props: {
  readonly session: Session
  readonly name: string | undefined
  readonly onAskAgain: () => void
}) {
  const { session, name, onAskAgain } = props
  const { grant } = session
  const again = useLogInAgain(grant)
  const portfolio = grant.askedPermissions.includes('business_management')
  const include = useLogInAgain({
    ...grant,
    askedPermissions: [...grant.askedPermissions, 'business_management'],
  })
  return (
    <section className="no-pages" aria-label="No Pages">
      <HangHead
        tag={<Tag state="hollow">0</Tag>}
        heading={
          <h2>
            <bdi>{name ?? 'This person'}</bdi> is logged in, but no Pages came back
          </h2>
        }
        lead="Meta answered without an error: it lists no Page for this login. These are the usual reasons."
      >
        <ul className="plain-list">
          <li>
            No Page was ticked in the dialog. Meta does not ask a second time by itself, so the
            choice has to be opened again.
          </li>
          {!portfolio && (
            <li>
              The Page is held in a business portfolio. Meta lists it only where{' '}
              <code>business_management</code> was granted and the person has a role in that
              portfolio.
            </li>
          )}
          <li>Another Facebook profile than the Page’s admin was logged in.</li>
          <li>The person has no Page yet: the guided dialog makes one.</li>
        </ul>
        <div className="row">
          <ButtonLink kind="main" href={again.href} {...again.handlers}>
            Choose Pages again
          </ButtonLink>
          {!portfolio && (
            <ButtonLink href={include.href} {...include.handlers}>
              Log in again and include portfolio Pages
            </ButtonLink>
          )}
          <Button kind="quiet" onClick={onAskAgain}>
            Fetch again
          </Button>
        </div>
      </HangHead>
    </section>
  )
}
