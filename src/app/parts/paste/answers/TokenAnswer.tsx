import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Inspection } from '../../../../core/inspect/layers.ts'
import type { FoundToken, Pasted } from '../../../../core/inspect/pasted.ts'
import { cleaningInWords } from '../../../../core/token/shape-words.ts'
import { useNow } from '../../../clock.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Folds } from '../../../ui/form/Folds.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { AskMeta } from '../../inspect/AskMeta.tsx'
import { CompareToken } from '../../inspect/CompareToken.tsx'
import { InspectionView } from '../../inspect/InspectionView.tsx'
import { OpenGrant, OpenInspected } from '../../inspect/OpenGrant.tsx'
import { OpenRedirect } from '../../inspect/OpenRedirect.tsx'
import { CopySummary, PassportFold } from '../../inspect/PassportFold.tsx'
import { TokenSheet } from '../../inspect/TokenSheet.tsx'
import { useInspection } from '../../inspect/use-inspection.ts'
import { usePassport } from '../../inspect/use-passport.ts'
import { Answer } from '../Answer.tsx'
import { TokenRefusal } from './TokenRefusal.tsx'
import { leadOf, refusalIn, titleOf } from './words/token-words.ts'

/** A token: what its looks say, and after a press what Meta says. */
export function TokenAnswer(props: {
  readonly pasted: Extract<Pasted, { kind: 'tokens' }>
  /** The name that stood before it. */
  readonly name: string | undefined
  /** The redirect that it came in, which is read again when it is opened. */
  readonly address: string | undefined
}) {
  const { pasted, address } = props
  const [index, setIndex] = useState(0)
  const found = pasted.tokens[index] ?? pasted.tokens[0]
  const other = pasted.tokens[index === 0 ? 1 : 0]
  return (
    <OneToken
      key={index}
      {...props}
      found={found}
      other={pasted.tokens.length > 1 ? other : undefined}
      onOther={() => setIndex(index === 0 ? 1 : 0)}
      open={
        address !== undefined ? (
          <OpenRedirect text={address} />
        ) : pasted.grant ? (
          <OpenGrant grant={pasted.grant}>Open as results</OpenGrant>
        ) : undefined
      }
    />
  )
}

function OneToken(props: {
  readonly pasted: Extract<Pasted, { kind: 'tokens' }>
  readonly name: string | undefined
  readonly found: FoundToken
  readonly other: FoundToken | undefined
  readonly onOther: () => void
  readonly open: ReactNode
}) {
  const { pasted, name, found, other, onOther, open } = props
  const inspected = useInspection(found)
  const { inspection, checkedAt, asking, ask } = inspected
  const now = useNow()
  const refusal = inspection?.complete ? refusalIn(inspection) : undefined
  const title = titleOf(found, inspection, refusal)
  const announce = useAnnounce()
  const isAnswered = inspection?.complete === true
  const passport = usePassport(found, inspection, checkedAt)
  // The pressed button stays where it is, so the finding is said and takes no focus.
  useEffect(() => {
    if (isAnswered) announce(title)
  }, [announce, isAnswered, title])
  const cleaning = pasted.shape && cleaningInWords(pasted.shape.cleaned)
  return (
    <Answer
      keepsPlace
      title={title}
      lead={
        <>
          {leadOf(found, inspection, refusal)}
          {name !== undefined && inspection === undefined && (
            <>
              {' '}
              It stood behind <code>{name}</code>.
            </>
          )}
          {cleaning !== undefined && inspection === undefined && ` ${cleaning}`}
        </>
      }
      state={refusal ? 'stop' : inspection?.complete ? 'brass' : 'now'}
      mark={refusal ? <Icon name="warning" /> : inspection?.complete ? <Icon name="check" /> : '?'}
    >
      <div className="row token-answer-acts">
        {inspection?.complete && !refusal && (
          <OpenInspected found={found} inspection={inspection} />
        )}
        <AskMeta
          found={found}
          asking={asking}
          asked={inspection !== undefined}
          isSaid={passport !== undefined}
          onAsk={ask}
        />
        {passport && <CopySummary passport={passport} />}
      </div>
      {refusal && <TokenRefusal failure={refusal} />}
      <TokenSheet found={found} inspected={inspected} now={now} other={other} onOther={onOther} />
      {open}
      {inspection && passport && (
        <>
          <Folds>
            <InspectionView inspection={inspection} />
            <PassportFold passport={passport} />
          </Folds>
          <Compare first={inspection} />
        </>
      )}
    </Answer>
  )
}

function Compare({ first }: { readonly first: Inspection }) {
  const [comparing, setComparing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (comparing) heading.current?.focus()
  }, [comparing])
  return comparing ? (
    <CompareToken first={first} heading={heading} />
  ) : (
    <p>
      <Button onClick={() => setComparing(true)}>Compare with another token</Button>
    </p>
  )
}
