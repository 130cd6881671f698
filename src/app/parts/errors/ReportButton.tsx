import { bugReport, type ReportFacts } from '../../../core/errors/bug-report.ts'
import { familyNames } from '../../../core/family.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import type { Call } from '../../calls.ts'
import { useKeytag } from '../../keytag.tsx'
import { type AnySession, useLogin } from '../../login.ts'
import { accountsQuery } from '../../queries/pages.ts'
import { permissionsQuery } from '../../queries/person.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { version } from '../../version.ts'
import { useRedacted } from './use-redacted.ts'

/** Copies what a public issue may know of this tab. */
export function ReportButton({ calls }: { readonly calls: readonly Call[] }) {
  const login = useLogin(useKeytag().login)
  const session = login.kind === 'session' ? login.session : undefined
  const redacted = useRedacted()
  const report = () => {
    const known: Pick<ReportFacts, 'permissions' | 'pages'> =
      session?.family === 'facebook-login'
        ? {
            permissions: queriesOf(session).getQueryData(permissionsQuery(session).queryKey) ?? [],
            pages: countsOf(
              queriesOf(session).getQueryData(accountsQuery(session).queryKey)?.pages,
            ),
          }
        : { permissions: [], pages: undefined }
    return redacted(
      bugReport({
        version,
        userAgent: navigator.userAgent,
        environment: session?.grant.environment,
        login: session && loginOf(session),
        asked: session?.grant.askedPermissions ?? [],
        calls,
        ...known,
      }),
    )
  }
  return (
    <div>
      <CopyButton text={report} copied="Copied the report, without tokens">
        Copy for a bug report
      </CopyButton>
      <p className="hint">
        No token, no name and no ID is in it: calls, codes, trace IDs, permissions and counts.
      </p>
    </div>
  )
}

function loginOf(session: AnySession): string {
  return session.family === 'facebook-login'
    ? `${familyNames[session.family]}, ${session.grant.dialog} dialog, ${session.grant.longLived ? 'a' : 'no'} long-lived token`
    : familyNames[session.family]
}

function countsOf(
  pages:
    | readonly { readonly instagramAccount: unknown; readonly accessToken: unknown }[]
    | undefined,
): ReportFacts['pages'] {
  return (
    pages && {
      total: pages.length,
      withAccount: pages.filter(page => page.instagramAccount !== undefined).length,
      withToken: pages.filter(page => page.accessToken !== undefined).length,
    }
  )
}
