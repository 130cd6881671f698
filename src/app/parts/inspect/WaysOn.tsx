import { Link } from 'react-router-dom'
import { explainAnswer } from '../../../core/errors/explain-answer.ts'
import { explainLogin } from '../../../core/errors/explain-login.ts'
import type { Pasted } from '../../../core/inspect/pasted.ts'
import { AnswerRefused } from '../../../core/login/exchange/answers-in-text.ts'
import { OpenRedirect } from './OpenRedirect.tsx'

/** A paste without a token to ask about: where to go with it. */
export function WaysOn(props: {
  readonly pasted: Exclude<Pasted, { kind: 'tokens' }>
  /** The redirect as it was pasted. */
  readonly address: string | undefined
}) {
  const { pasted, address } = props
  if (address !== undefined) return <OpenRedirect text={address} />
  switch (pasted.kind) {
    case 'login-link':
      return (
        <p>
          <Link to={`/${pasted.query}`}>Read its scopes on the start screen</Link>, which says what
          Meta would refuse.
        </p>
      )
    case 'refused':
      return <AboutRefusal refusal={pasted.refusal} />
    case 'shape':
      return <AboutShape kind={pasted.shape.kind} />
    default:
      return null
  }
}

function AboutRefusal({ refusal }: { readonly refusal: unknown }) {
  const entry =
    refusal instanceof AnswerRefused
      ? explainAnswer(refusal).entry?.id
      : explainLogin(refusal).entry
  return entry === undefined ? (
    <IntoHelp />
  ) : (
    <p>
      <Link to={`/help/${entry}/`}>More about this error</Link>
    </p>
  )
}

type ShapeKind = Extract<Pasted, { kind: 'shape' }>['shape']['kind']

function AboutShape({ kind }: { readonly kind: ShapeKind }) {
  if (kind === 'json') return <IntoHelp />
  if (kind === 'basic-display' || kind === 'legacy-instagram') {
    return (
      <p>
        <Link to="/basic-display">What there is instead</Link>
      </p>
    )
  }
  if (kind === 'old-facebook') {
    return (
      <p>
        <Link to="/">Get a new one</Link>
      </p>
    )
  }
  return null
}

function IntoHelp() {
  return (
    <p>
      <Link to="/help">Paste it into Help</Link> to see what an error of Meta’s means.
    </p>
  )
}
