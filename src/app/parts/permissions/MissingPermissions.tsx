import { useQuery } from '@tanstack/react-query'
import { permissionRows } from '../../../core/doctor/permission-rows.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import type { Session } from '../../login.ts'
import { permissionsQuery } from '../../queries/person.ts'
import { countOf } from '../token/dates-and-counts.ts'

/** The permissions that were asked for and not granted, at the end of the line about the list. */
export default function MissingPermissions({ session }: { readonly session: Session }) {
  const { data } = useQuery(permissionsQuery(session), queriesOf(session))
  const { askedPermissions } = session.grant
  const missing = permissionRows(askedPermissions, data ?? []).filter(
    ({ asked, standing }) => asked && standing !== 'granted',
  )
  const [first] = missing
  if (!data || !first) return null
  return (
    <p className="results-missing">
      {missing.length === 1 ? (
        <>
          Missing: <code>{first.name}</code>
        </>
      ) : (
        `${countOf(missing.length, 'permission')} are missing`
      )}
    </p>
  )
}
