import type { Finding } from '../../../core/errors/finding.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { Fold, Folds } from '../../ui/form/Folds.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import { HangHead } from '../../ui/tag/HangHead.tsx'
import { WaysOn } from '../entries/one/WaysOn.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import type { LoginToRepeat } from '../login/request/use-log-in-again.ts'
import './DialogTrouble.css'
import { whoFixes } from '../entries/entry-words.ts'
import { FindingQuote } from './FindingQuote.tsx'
import { HowWeKnow } from './HowWeKnow.tsx'
import { FindingTag } from './Trouble.tsx'

/** The dialog failed and told why: Meta’s words, who mends it, how and where. */
export function DialogTrouble(props: {
  readonly finding: Finding
  /** The login to repeat, where the reply named it. */
  readonly login: LoginToRepeat | undefined
}) {
  const { finding, login } = props
  const { place, steps, who } = finding
  // The call that failed is the dialog's, and a page cannot make it again.
  const remedies = finding.remedies.filter(remedy => remedy !== 'try-again')
  return (
    <main id="main" className="shell trouble dialog-trouble">
      <div className="trouble-body">
        <HangHead
          tag={<FindingTag finding={finding} />}
          heading={<ScreenHeading title={finding.title} arrived />}
          lead={finding.meaning}
        >
          <FindingQuote finding={finding} />
          <Facts
            told
            facts={[
              ...(who ? [['Who fixes it', whoFixes[who]] as const] : []),
              [
                'What to do',
                <ol key="steps">
                  {steps.map(step => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>,
              ],
            ]}
          />
          <div className="row">
            <WaysOn place={place} remedies={remedies} login={login} />
          </div>
        </HangHead>
        <Folds>
          <HowWeKnow finding={finding} isQuoted={false} />
          <Fold summary="Another text in Meta’s dialog?" hint="Paste it">
            <p>
              <Link to="/paste/">Paste anything</Link> that Meta said.
            </p>
          </Fold>
        </Folds>
      </div>
    </main>
  )
}
