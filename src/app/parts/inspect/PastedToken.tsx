import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Inspection } from '../../../core/inspect/layers.ts'
import type { Pasted } from '../../../core/inspect/pasted.ts'
import { toGrantOf } from '../../../core/inspect/to-grant.ts'
import { useNow } from '../../clock.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { screenOf } from '../login/screen-of.ts'
import { InspectionView } from './InspectionView.tsx'
import { OpenRedirect } from './OpenRedirect.tsx'
import { PassportPanel } from './PassportPanel.tsx'
import { TokenSheet } from './TokenSheet.tsx'
import { useInspection } from './use-inspection.ts'

/** A paste that holds tokens: what the paste says, and after a click what Meta says. */
export function PastedToken(props: {
  readonly pasted: Extract<Pasted, { kind: 'tokens' }>
  /** The redirect as it was pasted: it is read again when it is opened. */
  readonly text: string | undefined
  readonly onInspected: (inspection: Inspection | undefined) => void
}) {
  const { pasted, text, onInspected } = props
  const [index, setIndex] = useState(0)
  const found = pasted.tokens[index] ?? pasted.tokens[0]
  const inspected = useInspection(found)
  const { inspection, checkedAt, asking, ask } = inspected
  const now = useNow()
  const other = pasted.tokens[index === 0 ? 1 : 0]
  useEffect(
    () => onInspected(checkedAt ? inspection : undefined),
    [onInspected, inspection, checkedAt],
  )
  return (
    <div className="inspect-columns">
      <div className="stack">
        <TokenSheet
          key={index}
          found={found}
          inspected={inspected}
          now={now}
          other={pasted.tokens.length > 1 ? other : undefined}
          onOther={() => setIndex(index === 0 ? 1 : 0)}
        />
        <Ask found={found} asking={asking} asked={inspection !== undefined} onAsk={ask} />
      </div>
      <div className="stack">
        {inspection && <InspectionView inspection={inspection} />}
        {text !== undefined ? (
          <OpenRedirect text={text} />
        ) : pasted.grant ? (
          <OpenGrant grant={pasted.grant} />
        ) : (
          inspection?.complete && <OpenInspected found={found} inspection={inspection} />
        )}
        {inspection?.complete && checkedAt && (
          <PassportPanel found={found} inspection={inspection} checkedAt={checkedAt} />
        )}
      </div>
    </div>
  )
}

type Found = Parameters<typeof toGrantOf>[0]

/** Says where the token will be sent, before it is. */
function Ask(props: {
  readonly found: Found
  readonly asking: boolean
  readonly asked: boolean
  readonly onAsk: () => void
}) {
  const { found, asking, asked, onAsk } = props
  const host =
    found.environment === 'simulated'
      ? 'the simulated Meta in this page'
      : found.family === 'instagram-login'
        ? 'graph.instagram.com'
        : 'graph.facebook.com'
  return (
    <div className="inspect-ask">
      <Button kind={asked ? 'normal' : 'main'} aria-busy={asking} onClick={onAsk}>
        {asked ? 'Ask again' : 'Ask Meta about it'}
      </Button>
      <p className="hint">
        Sends the token to <b>{host}</b> and to nobody else. Until you press it, nobody is asked.
      </p>
    </div>
  )
}

function OpenInspected(props: { readonly found: Found; readonly inspection: Inspection }) {
  const { now } = useKeytag()
  const grant = toGrantOf(props.found, props.inspection, now())
  return grant ? <OpenGrant grant={grant} /> : null
}

type AnyGrant = NonNullable<ReturnType<typeof toGrantOf>>

function OpenGrant({ grant }: { readonly grant: AnyGrant }) {
  const { login } = useKeytag()
  const navigate = useNavigate()
  const open = () => {
    login.begin(grant)
    navigate(screenOf(grant))
  }
  return (
    <p>
      <Button onClick={open}>
        Open as results
        <Icon name="chevron-right" />
      </Button>
    </p>
  )
}
