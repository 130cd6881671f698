import { hasEnded } from '../../../core/hand-over/request.ts'
import { useKeytag } from '../../keytag.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import type { KeptRequest } from './kept-requests.ts'
import { RequestItem } from './RequestItem.tsx'
import type { IdentityText } from './use-identity-text.ts'
import './RequestList.css'

/** The requests of this browser. Each can be ended, and with it goes its key. */
export function RequestList(props: {
  readonly requests: readonly KeptRequest[]
  /** The key of the request that was made just now. */
  readonly identity: IdentityText
  readonly onRemove: (id: string) => void
}) {
  const { requests, identity, onRemove } = props
  const { now } = useKeytag()
  const open = requests.filter(each => isOpen(each, now()))
  return (
    <section aria-label="Your requests">
      <ol className="request-list">
        {requests.map((kept, index) => {
          const { id } = kept.request
          return (
            <RequestItem
              key={id}
              number={requests.length - index}
              kept={kept}
              isOpen={isOpen(kept, now())}
              identityText={identity.requestId === id ? identity.read : undefined}
              onRemove={() => onRemove(id)}
            />
          )
        })}
      </ol>
      <p className="hint">
        {countOf(open.length, 'key')} in this browser: one for each open request. If you clear the
        browser’s data, its reply stays locked.
      </p>
    </section>
  )
}

/** "2 open, 1 answered." */
export function requestsInWords(requests: readonly KeptRequest[], now: Date): string {
  const open = requests.filter(each => isOpen(each, now))
  const answered = requests.filter(({ answeredBy }) => answeredBy !== undefined)
  return `${open.length} open, ${answered.length} answered.`
}

function isOpen({ request, privateKey, answeredBy }: KeptRequest, now: Date): boolean {
  return privateKey !== undefined && answeredBy === undefined && !hasEnded(request, now)
}
