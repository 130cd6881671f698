import { useQuery } from '@tanstack/react-query'
import type { Page } from '../../../core/accounts/page.ts'
import { countTrials } from '../../../core/live-check/both-tokens.ts'
import type { Verdict } from '../../../core/live-check/capabilities.ts'
import { grantedOf } from '../../../core/login/permissions/granted.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import type { Session } from '../../login.ts'
import { permissionsQuery } from '../../queries/person.ts'
import { bothTokensQuery } from '../../queries/token-tests.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { countOf } from './dates-and-counts.ts'

/** Tries the Page token and the User token for the same calls, on demand. */
export function BothTokens(props: { readonly session: Session; readonly page: Page }) {
  const { session, page } = props
  const queries = queriesOf(session)
  const { data: permissions } = useQuery(permissionsQuery(session), queries)
  const trial = useQuery(bothTokensQuery(session, page), queries)
  const granted = permissions ? grantedOf(permissions) : session.grant.granted
  const calls = countTrials(page, granted)
  return (
    <>
      <h3>
        Both tokens on <bdi>{page.name}</bdi>
      </h3>
      <div className="row">
        {/* A disabled button would lose the focus. */}
        <Button
          size="small"
          notYet={trial.isFetching}
          aria-busy={trial.isFetching}
          onClick={() => !trial.isFetching && void trial.refetch()}
        >
          {trial.isFetching ? 'Trying' : trial.data ? 'Try again' : 'Try both'}
        </Button>
        <p className="hint">
          {countOf(calls, 'call')} to Meta. They read only, and never post or send.
        </p>
      </div>
      {trial.data && (
        <table>
          <thead>
            <tr>
              <th scope="col">Reading</th>
              <th scope="col">Page token</th>
              <th scope="col">User token</th>
            </tr>
          </thead>
          <tbody>
            {trial.data.map(({ id, label, page: ofPage, user }) => (
              <tr key={id}>
                <th scope="row">{label.charAt(0).toUpperCase() + label.slice(1)}</th>
                <td>{outcomeInWords(ofPage)}</td>
                <td>{outcomeInWords(user)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {trial.isError && <p className="hint">The test did not finish. Check the connection.</p>}
    </>
  )
}

function outcomeInWords({ kind }: Verdict): string {
  if (kind === 'works') return 'works'
  return kind === 'refused' ? 'Meta refuses it' : 'no answer'
}
