import type { ReactNode } from 'react'
import type { Finding } from '../../../core/errors/finding.ts'
import { stepsAround } from '../../../core/errors/steps-around.ts'
import { Fold, Folds } from '../../ui/form/Folds.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { HangHead } from '../../ui/tag/HangHead.tsx'
import type { Acts } from '../entries/one/RemedyButton.tsx'
import { WaysOn } from '../entries/one/WaysOn.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { HowWeKnow } from './HowWeKnow.tsx'
import './Trouble.css'

type Told = Acts & {
  readonly finding: Finding
  /** Replaces the meaning of the finding. */
  readonly lead?: ReactNode
  /** Shown between the lead and the buttons. */
  readonly children?: ReactNode
  /** Replaces the buttons. */
  readonly actions?: ReactNode
  /** Shown below the buttons. */
  readonly note?: ReactNode
  /** The question that the folded steps answer. */
  readonly doubt?: { readonly summary: string; readonly hint: string }
  /** Further folded parts. */
  readonly folds?: ReactNode
}

/** A screen of its own for one cause, which is its heading. */
export function Trouble(told: Told) {
  return (
    <main id="main" className="shell trouble">
      <TroubleBody {...told} heading={<ScreenHeading title={told.finding.title} arrived />} />
    </main>
  )
}

/** The same inside a screen that keeps what already arrived. */
export function TroubleSection(
  props: Told & {
    /** True if nothing arrived: the cause is the heading of the screen. */
    readonly isWhole?: boolean
  },
) {
  const { isWhole = false, ...told } = props
  const { title } = told.finding
  return (
    <section className="trouble" aria-label={title}>
      <TroubleBody
        {...told}
        heading={isWhole ? <ScreenHeading title={title} arrived /> : <h2>{title}</h2>}
      />
    </section>
  )
}

/** The mark beside the headline: something is broken, or there is only nothing here. */
export function FindingTag({ finding }: { readonly finding: Finding }) {
  const usual = finding.severity === 'stop' ? 'no' : 'minus'
  return (
    <Tag state={finding.severity}>
      <Icon name={icons[finding.entry ?? ''] ?? usual} />
    </Tag>
  )
}

const icons: Readonly<Record<string, IconName>> = {
  '190-463': 'clock',
  'login-cancelled': 'close',
}

function TroubleBody(props: Told & { readonly heading: ReactNode }) {
  const { finding, heading, lead, children, actions, note, doubt, folds, login, onTryAgain } = props
  const remedies = finding.remedies.filter(remedy => remedy !== 'try-again' || onTryAgain)
  const { place } = finding
  const around = stepsAround({ steps: finding.steps, remedies })
  const { before, after } = doubt ? { before: [], after: finding.steps } : around
  return (
    <div className="trouble-body">
      <HangHead
        tag={<FindingTag finding={finding} />}
        heading={heading}
        lead={lead ?? finding.meaning}
      >
        {children}
        {before.length > 0 && (
          <ul className="plain-list" aria-label="What you can do">
            {before.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        )}
        {actions ||
          ((place || remedies.length > 0) && (
            <div className="row">
              <WaysOn place={place} remedies={remedies} login={login} onTryAgain={onTryAgain} />
            </div>
          ))}
        {note && <p className="soft">{note}</p>}
      </HangHead>
      <Folds>
        {after.length > 0 && (
          <Fold
            summary={doubt?.summary ?? 'If that does not help'}
            hint={doubt?.hint ?? countOf(after.length, 'more step')}
          >
            <ul className="plain-list">
              {after.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </Fold>
        )}
        <HowWeKnow finding={finding} />
        {folds}
      </Folds>
    </div>
  )
}
