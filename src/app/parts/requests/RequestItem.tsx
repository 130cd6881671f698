import { useEffect, useRef, useState } from 'react'
import { hasEnded } from '../../../core/hand-over/request.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { toLocalDate } from '../token/dates-and-counts.ts'
import type { KeptRequest } from './kept-requests.ts'
import { RequestLink } from './RequestLink.tsx'

/** One request of the list. A new one shows its link, and takes the focus. */
export function RequestItem(props: {
  readonly number: number
  readonly kept: KeptRequest
  /** A reply can still be opened. */
  readonly isOpen: boolean
  /** Reads the private key as text. Only a request that was made just now has it. */
  readonly identityText: (() => string) | undefined
  readonly onRemove: () => void
}) {
  const { number, kept, isOpen, identityText, onRemove } = props
  const { request, client, answeredBy } = kept
  const { now } = useKeytag()
  const [isUnfolded, setUnfolded] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const isNew = isOpen && identityText !== undefined
  const name = client || request.from

  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])

  return (
    <li>
      <Tag state={isOpen ? 'brass' : 'hollow'}>
        {answeredBy === undefined ? number : <Icon name="check" />}
      </Tag>
      <div>
        <div className="request-head">
          <div>
            <h2 ref={heading} tabIndex={-1}>
              <bdi>{name}</bdi>
            </h2>
            <p className="hint">{standing(kept, now())}</p>
          </div>
          <div className="row">
            {isOpen && !isNew && (
              <Button
                size="small"
                aria-expanded={isUnfolded}
                aria-label={`Link for ${name}`}
                onClick={() => setUnfolded(!isUnfolded)}
              >
                Link
              </Button>
            )}
            <Button
              kind="quiet"
              size="small"
              aria-label={isOpen ? `End the request to ${name}` : `Remove ${name}`}
              onClick={onRemove}
            >
              {isOpen ? 'End the request' : 'Remove'}
            </Button>
          </div>
        </div>
        {(isNew || (isOpen && isUnfolded)) && (
          <RequestLink request={request} identityText={identityText} />
        )}
      </div>
    </li>
  )
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
