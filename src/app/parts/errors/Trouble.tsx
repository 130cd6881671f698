import type { ReactNode } from 'react'
import { Link, useHref } from 'react-router-dom'
import type { Finding, Remedy } from '../../../core/errors/finding.ts'
import { Button, ButtonLink } from '../../ui/actions/Button.tsx'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Facts } from '../../ui/reading/Facts.tsx'
import { Beside } from '../../ui/surface/Beside.tsx'
import { Panel } from '../../ui/surface/Panel.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { HangHead } from '../../ui/tag/HangHead.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { type LoginToRepeat, useLogInAgain } from '../login/request/use-log-in-again.ts'
import { howKnown } from './entry-words.ts'
import { useRedacted } from './use-redacted.ts'
import './Trouble.css'

type Acts = {
  /** The login to repeat; without it "log in again" leads to the start. */
  readonly login?: LoginToRepeat | undefined
  readonly onTryAgain?: (() => void) | undefined
}

/** A screen of its own for what went wrong. */
export function Trouble({ finding, ...acts }: { readonly finding: Finding } & Acts) {
  return (
    <main id="main" className="shell trouble">
      <Beside
        aside={
          <Evidence
            finding={finding}
            title={finding.severity === 'stop' ? 'What arrived' : 'What Meta sent'}
          />
        }
      >
        <HangHead
          tag={<FindingTag finding={finding} />}
          heading={<ScreenHeading title={finding.title} arrived />}
          lead={finding.meaning}
        >
          <TroubleBody finding={finding} {...acts} />
        </HangHead>
      </Beside>
    </main>
  )
}

/** The same inside a screen that keeps what already arrived. */
export function TroubleSection(
  props: { readonly finding: Finding } & Acts & { readonly children?: ReactNode },
) {
  const { finding, children, ...acts } = props
  return (
    <section className="trouble" aria-label={finding.title}>
      <Beside aside={<Evidence finding={finding} title="What Meta sent" />}>
        <HangHead
          tag={<FindingTag finding={finding} />}
          heading={<h2>{finding.title}</h2>}
          lead={finding.meaning}
        >
          {children}
          <TroubleBody finding={finding} {...acts} />
        </HangHead>
      </Beside>
    </section>
  )
}

/** The mark beside the headline: something is broken, or there is only nothing here. */
export function FindingTag({ finding }: { readonly finding: Finding }) {
  return (
    <Tag state={finding.severity}>
      <Icon name={finding.severity === 'stop' ? 'warning' : 'minus'} />
    </Tag>
  )
}

function TroubleBody({ finding, login, onTryAgain }: { readonly finding: Finding } & Acts) {
  const remedies = finding.remedies.filter(remedy => remedy !== 'try-again' || onTryAgain)
  return (
    <>
      {remedies.length > 0 && (
        <div className="row">
          {remedies.map((remedy, index) => (
            <RemedyButton
              key={remedy}
              remedy={remedy}
              main={index === 0}
              login={login}
              onTryAgain={onTryAgain}
            />
          ))}
        </div>
      )}
      {finding.steps.length > 0 && (
        <>
          <h2 className="trouble-steps">What you can do</h2>
          <ul className="plain-list">
            {finding.steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
      {finding.known && <p className="hint">{howKnown[finding.known]}</p>}
      <p className="row">
        {finding.entry && <Link to={`/help/${finding.entry}/`}>More about this error</Link>}
        <Link to="/paste/">Paste anything that Meta said</Link>
      </p>
    </>
  )
}

/** One way on. */
export function RemedyButton(props: { readonly remedy: Remedy; readonly main: boolean } & Acts) {
  const { remedy, main, login, onTryAgain } = props
  const start = useHref('/')
  const again = useLogInAgain(
    login ?? {
      family: 'instagram-login',
      environment: 'meta',
      appId: undefined,
      askedPermissions: [],
    },
  )
  const kind = main ? 'main' : 'normal'
  if (remedy === 'try-again') {
    return (
      <Button kind={kind} {...(onTryAgain ? { onClick: onTryAgain } : {})}>
        Try again
      </Button>
    )
  }
  if (remedy === 'log-in-again') {
    return (
      <ButtonLink kind={kind} href={again.href} {...again.handlers}>
        Log in again
      </ButtonLink>
    )
  }
  return (
    <ButtonLink kind={kind} href={start}>
      {main ? 'Start a new login' : 'Change what is asked for'}
    </ButtonLink>
  )
}

function Evidence({ finding, title }: { readonly finding: Finding; readonly title: string }) {
  const { evidence, quote } = finding
  if (evidence.length === 0 && quote === undefined) return null
  return (
    <Panel title={title}>
      {quote && (
        <figure>
          <figcaption className="hint">Meta’s words, not Keytag’s</figcaption>
          <blockquote>
            <bdi>{quote}</bdi>
          </blockquote>
        </figure>
      )}
      <EvidenceFacts finding={finding} />
    </Panel>
  )
}

/** The facts that Meta sent, to read and to report. */
export function EvidenceFacts({ finding }: { readonly finding: Finding }) {
  const { evidence, quote } = finding
  const redacted = useRedacted()
  const report = [
    `Keytag: ${finding.title}`,
    ...evidence.map(([label, value]) => `${label}: ${value}`),
    ...(quote ? [`Meta’s words: ${quote}`] : []),
  ]
  return (
    <>
      <Facts facts={evidence} />
      <CopyButton
        text={() => redacted(report.join('\n'))}
        copied="Copied the report, without tokens"
      >
        Copy for a bug report
      </CopyButton>
      <p className="hint">Tokens are left out of the report.</p>
    </>
  )
}
