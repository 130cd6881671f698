import { Link } from 'react-router-dom'
import type { Finding } from '../../../core/errors/finding.ts'
import { placeAddress, placeNames } from '../../../core/meta-places.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Facts } from '../../ui/reading/Facts.tsx'
import { HangHead } from '../../ui/tag/HangHead.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import type { LoginToRepeat } from '../login/request/use-log-in-again.ts'
import './DialogTrouble.css'
import { howKnown, whoFixes } from './entry-words.ts'
import { EvidenceFacts, FindingTag, RemedyButton } from './Trouble.tsx'

/** The dialog failed and told why: Meta’s words, who mends it, how and where. */
export function DialogTrouble(props: {
  readonly finding: Finding
  /** The login to repeat, where the reply named it. */
  readonly login: LoginToRepeat | undefined
}) {
  const { finding, login } = props
  const { place, remedies, quote, steps, who } = finding
  return (
    <main id="main" className="shell trouble dialog-trouble">
      <HangHead
        tag={<FindingTag finding={finding} />}
        heading={<ScreenHeading title={finding.title} arrived />}
        lead={finding.meaning}
      >
        {quote && (
          <figure>
            <figcaption className="hint">
              {finding.isUnproven
                ? 'Words in the address. It carries no mark of your login, so nothing proves that Meta wrote them.'
                : 'Meta’s words, not Keytag’s'}
            </figcaption>
            <blockquote>
              <bdi>{quote}</bdi>
            </blockquote>
          </figure>
        )}
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
          {place && (
            <ButtonLink
              kind="main"
              href={placeAddress(place, login?.appId)}
              target="_blank"
              rel="noopener noreferrer"
            >
              {placeNames[place]} at Meta
            </ButtonLink>
          )}
          {remedies.map((remedy, index) => (
            <RemedyButton
              key={remedy}
              remedy={remedy}
              main={place === undefined && index === 0}
              login={login}
            />
          ))}
        </div>
        <Disclosure summary="How we know">
          <EvidenceFacts finding={finding} />
          {finding.known && <p className="hint">{howKnown[finding.known]}</p>}
          {finding.entry && (
            <p>
              <Link to={`/help/${finding.entry}/`}>More about this error</Link>
            </p>
          )}
        </Disclosure>
        <p>
          Another text in Meta’s dialog? <Link to="/paste/">Paste anything</Link>
        </p>
      </HangHead>
    </main>
  )
}
