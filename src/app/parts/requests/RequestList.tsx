import { useState } from 'react'
import { hasEnded } from '../../../core/hand-over/request.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { countOf, toLocalDate } from '../token/dates-and-counts.ts'
import type { KeptRequest } from './kept-requests.ts'
import { RequestLink } from './RequestLink.tsx'
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
  const [shown, setShown] = useState<string>()
  const open = requests.filter(each => isOpen(each, now()))
  const answered = requests.filter(({ answeredBy }) => answeredBy !== undefined)
  return (
    <section aria-labelledby="your-requests">
      <h2 id="your-requests">Your requests</h2>
      <p className="soft">
        {open.length} open, {answered.length} answered.
      </p>
      <ol className="request-list">
        {requests.map((kept, index) => {
          const { request, client } = kept
          const { id } = request
          const name = client || request.from
          const mayOpen = isOpen(kept, now())
          const isShown = mayOpen && (identity.requestId === id || shown === id)
          return (
            <li key={id}>
              <Tag state={mayOpen ? 'brass' : 'hollow'}>
                {kept.answeredBy === undefined ? requests.length - index : <Icon name="check" />}
              </Tag>
              <div>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <p className="hint">{standing(kept, now())}</p>
                <div className="row">
                  {mayOpen && identity.requestId !== id && (
                    <Button
                      size="small"
                      aria-expanded={isShown}
                      aria-label={`Link for ${name}`}
                      onClick={() => setShown(isShown ? undefined : id)}
                    >
                      Link
                    </Button>
                  )}
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={mayOpen ? `End the request to ${name}` : `Remove ${name}`}
                    onClick={() => onRemove(id)}
                  >
                    {mayOpen ? 'End the request' : 'Remove'}
                  </Button>
                </div>
                {isShown && (
                  <RequestLink
                    request={request}
                    identityText={identity.requestId === id ? identity.read : undefined}
                  />
                )}
              </div>
            </li>
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

function isOpen({ request, privateKey, answeredBy }: KeptRequest, now: Date): boolean {
  return privateKey !== undefined && answeredBy === undefined && !hasEnded(request, now)
}

function standing(kept: KeptRequest, now: Date): string {
  const { request, madeAt, answeredAt, answeredBy, privateKey } = kept
  const rehearsal = request.world === undefined ? '' : 'A rehearsal. '
  if (answeredBy !== undefined) {
    const when = answeredAt ? ` on ${toLocalDate(answeredAt)}` : ''
    return `${rehearsal}Reply opened${when}. Its key is deleted.`
  }
  const end = toLocalDate(request.endsAt)
  if (hasEnded(request, now)) {
    return `${rehearsal}Ended on ${end}.${privateKey === undefined ? ' Its key is deleted.' : ''}`
  }
  return `${rehearsal}Made on ${toLocalDate(madeAt)}, open until ${end}.`
}
