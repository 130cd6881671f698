import { familyNames } from '../../../../core/family.ts'
import { addressesIn, valueNamed } from '../../../../core/read/links/addresses.ts'
import type { LinkFault } from '../../../../core/read/links/link-faults.ts'
import type { ExaminedLink } from '../../../../core/read/links/login-link.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Breakable } from '../../../ui/reading/Breakable.tsx'
import { countOf } from '../../token/dates-and-counts.ts'
import { Answer } from '../Answer.tsx'
import { RegisteredCheck } from './RegisteredCheck.tsx'
import './LinkAnswer.css'

/** A login link, part by part, with its faults in place and the corrected link beside it. */
export function LinkAnswer({ link }: { readonly link: ExaminedLink }) {
  const { faults, corrected } = link
  const stops = faults.filter(({ severity }) => severity === 'stop').length
  const redirectUri = redirectUriOf(link)
  const name = familyNames[link.family]
  return (
    <Answer
      wide
      title={
        faults.length === 0
          ? 'This login link is fine'
          : stops === 0
            ? `This login link works, with ${countOf(faults.length, 'note')}`
            : `This login link has ${countOf(faults.length, 'fault')}`
      }
      lead={leadOf(faults.length, stops, corrected !== undefined, name)}
      state={stops > 0 ? 'stop' : faults.length > 0 ? 'now' : 'brass'}
      mark={faults.length === 0 ? <Icon name="check" /> : faults.length}
    >
      <div className="link-columns">
        <section aria-label="Your link">
          <h2>Your link</h2>
          <Parts link={link} />
        </section>
        {corrected !== undefined && <Corrected link={link} corrected={corrected} />}
      </div>
      {redirectUri !== undefined && <RegisteredCheck uri={redirectUri} />}
      <p>
        <Link to={`/?${setupOf(link)}`}>Open these settings on the start screen</Link>
      </p>
    </Answer>
  )
}

/** The one that the corrected link would send. */
function redirectUriOf({ corrected, parameters }: ExaminedLink): string | undefined {
  const mended = corrected === undefined ? undefined : addressesIn(corrected)[0]?.query
  const uri = valueNamed(mended ?? parameters, 'redirect_uri')
  return uri !== undefined && URL.canParse(uri) ? uri : undefined
}

function leadOf(faults: number, stops: number, canMend: boolean, name: string): string {
  if (faults === 0) return `It opens the dialog of ${name}. Only Meta knows what is registered.`
  if (stops === 0) {
    return canMend ? 'Copy the corrected link, or read what is marked.' : 'Read what is marked.'
  }
  const which =
    stops === faults
      ? `${stops === 1 ? 'It stops' : 'They stop'} the login. `
      : `${stops} of them ${stops === 1 ? 'stops' : 'stop'} the login. `
  return `${which}${canMend ? 'Copy the corrected link, or mend' : 'Mend'} your code where it is marked.`
}

/** One line of the link, with the faults that belong to it. */
type Line = {
  readonly key: string
  readonly lead: string
  readonly value: string
  readonly faults: readonly { readonly number: number; readonly fault: LinkFault }[]
}

function linesOf({ address, parameters, faults }: ExaminedLink): readonly Line[] {
  const numbered = faults.map((fault, index) => ({ number: index + 1, fault }))
  const names = parameters.map(({ name }) => name)
  const ofAddress = ['scheme', 'host', 'path', 'version']
  const missing = [
    ...new Set(
      faults.map(({ part }) => part).filter(part => ![...names, ...ofAddress].includes(part)),
    ),
  ]
  return [
    {
      key: 'address',
      lead: address.split(/[?#]/)[0] ?? '',
      value: '',
      faults: numbered.filter(({ fault }) => ofAddress.includes(fault.part)),
    },
    ...parameters.map(({ name, value }, index) => ({
      key: `${index}${name}`,
      lead: `${index === 0 ? '?' : '&'}${name}=`,
      value,
      faults: numbered.filter(({ fault }) => fault.part === name && names.indexOf(name) === index),
    })),
    ...missing.map(name => ({
      key: name,
      lead: `&${name}=`,
      value: '',
      faults: numbered.filter(({ fault }) => fault.part === name),
    })),
  ]
}

function Parts({ link }: { readonly link: ExaminedLink }) {
  return (
    <ol className="link-parts" translate="no">
      {linesOf(link).map(({ key, lead, value, faults }) => {
        const isStop = faults.some(({ fault }) => fault.severity === 'stop')
        return (
          <li key={key} data-fault={faults.length === 0 ? undefined : isStop ? 'stop' : 'advice'}>
            <span className="link-lead">
              <Breakable text={lead} />
            </span>
            {value === '' && faults.length > 0 && key !== 'address' ? (
              <i>missing</i>
            ) : (
              <Breakable text={value} />
            )}
            {faults.map(({ number, fault }) => (
              <span className="link-note" key={number}>
                <b>{number}</b>
                <span>
                  <span className="visually-hidden">
                    {fault.severity === 'stop' ? 'Stops the login: ' : 'Advice: '}
                  </span>
                  {fault.why}
                </span>
              </span>
            ))}
          </li>
        )
      })}
    </ol>
  )
}

function Corrected(props: { readonly link: ExaminedLink; readonly corrected: string }) {
  const { link, corrected } = props
  const [found] = addressesIn(corrected)
  const before = new Map(link.parameters.map(({ name, value }) => [name, value]))
  const start = corrected.split('?')[0] ?? ''
  return (
    <section aria-label="Corrected">
      <h2>Corrected</h2>
      <ol className="link-parts" translate="no">
        <li>
          <span className="link-lead">
            <Breakable text={start} known={link.address.split(/[?#]/)[0]} />
          </span>
        </li>
        {found?.query.map(({ name, value }, index) => (
          <li key={name}>
            <span className="link-lead">
              {index === 0 ? '?' : '&'}
              {name}=
            </span>
            <Breakable text={value} known={before.get(name) ?? ''} />
          </li>
        ))}
      </ol>
      <div className="row">
        <CopyButton kind="main" text={() => corrected} copied="Copied the corrected link.">
          Copy the corrected link
        </CopyButton>
      </div>
      <p className="hint">Your code must make a fresh state each time and check it.</p>
    </section>
  )
}

function setupOf({ family, appId, names }: ExaminedLink): string {
  return new URLSearchParams({
    family,
    ...(appId === undefined ? {} : { app_id: appId }),
    scope: names.join(','),
  }).toString()
}
