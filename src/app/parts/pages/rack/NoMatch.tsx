import { Button } from '../../../ui/actions/Button.tsx'
import { toCount } from '../../token/dates-and-counts.ts'

/** No Page matches the search or the filter. */
export function NoMatch(props: {
  readonly find: string
  readonly total: number
  readonly onShowAll: () => void
}) {
  const { find, total, onShowAll } = props
  const wanted = find.trim().slice(0, 40)
  return (
    <div className="page-rack-none stack">
      <p>
        {wanted === '' ? (
          'There is no Page of this kind.'
        ) : (
          <>
            No Page matches “<bdi>{wanted}</bdi>”.
          </>
        )}
      </p>
      {wanted !== '' && <p className="soft">Keytag looked at names, @usernames and IDs.</p>}
      <p>
        <Button onClick={onShowAll}>Show all {toCount(total)}</Button>
      </p>
    </div>
  )
}
