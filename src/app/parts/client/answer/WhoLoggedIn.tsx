import { useQuery } from '@tanstack/react-query'
import { queriesOf } from '../../../cache/query-cache.ts'
import type { Session } from '../../../login.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { personQuery } from '../../../queries/person.ts'
import { useLogInAgain } from '../../login/request/use-log-in-again.ts'

/** The logged-in person, and the way to another: a shared device may hold somebody else's login. */
export function WhoLoggedIn(props: {
  readonly session: Session
  readonly words: HandOverMessages
}) {
  const { session, words } = props
  const { data } = useQuery(personQuery(session), queriesOf(session))
  const again = useLogInAgain(session.grant, { authType: 'reauthenticate' })
  // Keeps the line, so that the Pages below stay where they are.
  if (data?.name === undefined) return <p className="soft">{'\u00a0'}</p>
  const [before, after] = words.loggedIn.split('{name}')
  return (
    <p className="soft">
      {before}
      <bdi>{data.name}</bdi>
      {after}{' '}
      <a href={again.href} {...again.handlers}>
        {words.notYou}
      </a>
    </p>
  )
}
