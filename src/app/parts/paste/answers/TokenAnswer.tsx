import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Failed } from '../../../../core/doctor/evidence.ts'
import { known } from '../../../../core/doctor/standing.ts'
import { matches } from '../../../../core/errors/match.ts'
import { type Inspection, kindOf } from '../../../../core/inspect/layers.ts'
import type { FoundToken, Pasted } from '../../../../core/inspect/pasted.ts'
import { cleaningInWords } from '../../../../core/token/shape-words.ts'
import { useNow } from '../../../clock.ts'
import { useAnnounce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Folds } from '../../../ui/form/Folds.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Quote } from '../../../ui/reading/Say.tsx'
import { EntrySay } from '../../errors/EntrySay.tsx'
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
      {refusal && <Refusal failure={refusal} />}
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

function refusalIn({ family, owner, profile }: Inspection): Failed | undefined {
  const first = family === 'instagram-login' ? profile : owner
  return first.kind === 'failed' ? first.failure : undefined
}

/** Troubles that a new login mends are the token's; all others are not blamed on it. */
function isTokensFault({ code, subcode, message }: Failed): boolean {
  const [best] = matches({ code, subcode, text: message ?? '' })
  return best === undefined || best.entry.remedies.includes('log-in-again')
}

function entryOfFailure({ code, subcode, message }: Failed) {
  return matches({ code, subcode, text: message ?? '' })[0]?.entry
}

function titleOf(
  found: FoundToken,
  inspection: Inspection | undefined,
  refusal: Failed | undefined,
): string {
  if (refusal) {
    if (refusal.code === undefined) return 'Meta gave no answer'
    const entry = entryOfFailure(refusal)
    return entry && !isTokensFault(refusal) ? entry.title : 'Meta refuses this token'
  }
  if (inspection?.complete) return `${kindTitle(inspection)}${ownerOf(inspection)}`
  if (found.family === undefined) return 'This is a token of the simulated Meta'
  return found.family === 'facebook-login'
    ? 'This is a Facebook access token'
    : 'This is an Instagram access token'
}

function kindTitle(inspection: Inspection): string {
  switch (kindOf(inspection)) {
    case 'page':
      return 'A Page token'
    case 'user':
      return 'A User token'
    case 'system-user':
      return 'A system user’s token'
    case 'instagram-user':
      return 'An Instagram User token'
    default:
      return 'A token'
  }
}

function ownerOf(inspection: Inspection): string {
  const username = known(inspection.profile)?.username
  const name = known(inspection.owner)?.name ?? (username && `@${username}`)
  return name ? ` of ${name.slice(0, 80)}` : ''
}

function leadOf(
  found: FoundToken,
  inspection: Inspection | undefined,
  refusal: Failed | undefined,
): string {
  if (refusal) {
    const entry = entryOfFailure(refusal)
    if (refusal.code === undefined)
      return 'The network failed, or a content blocker stopped the call.'
    if (!entry) return 'Keytag does not know the reason. Meta’s words are below.'
    return isTokensFault(refusal)
      ? `${entry.title}.`
      : `${entry.meaning} The token itself is not to blame.`
  }
  if (inspection?.complete) {
    return kindOf(inspection) === 'user'
      ? 'It works. It lists the Pages, and each Page has a token of its own.'
      : 'It works.'
  }
  const start =
    found.environment === 'simulated' ? 'SIM_' : found.family === 'facebook-login' ? 'EAA' : 'IG'
  const short =
    found.environment === 'meta' && found.token.length < 100
      ? ' It is shorter than others: check that all of it was copied.'
      : ''
  return `It starts with ${start} and has ${found.token.length} characters. ${unasked(found)}${short}`
}

function unasked({ family }: FoundToken): string {
  return family === 'facebook-login'
    ? 'It may be a person’s, a Page’s or a system user’s. Only Meta can say which, and if it works.'
    : 'Only Meta can say whose it is, and if it works.'
}

function Refusal({ failure }: { readonly failure: Failed }) {
  const { code, subcode, message, call } = failure
  const entry = entryOfFailure(failure)
  const words = (
    <>
      <Quote>
        {code !== undefined && (
          <>
            Code <code>{code}</code>
            {subcode !== undefined && (
              <>
                {' '}
                with subcode <code>{subcode}</code>
              </>
            )}
          </>
        )}
        {message !== undefined && <>: “{message}”</>}
      </Quote>
      <p className="hint">Asked by {call}.</p>
    </>
  )
  return entry ? <EntrySay entry={entry} evidence={words} /> : words
}
