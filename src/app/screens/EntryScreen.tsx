import { Link, useParams } from 'react-router-dom'
import { entries } from '../../core/errors/entries.ts'
import { type Entry, exampleOf, fullTitle } from '../../core/errors/entry.ts'
import { codesOf, howKnown, retryHelps, whoActs } from '../parts/errors/entry-words.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Facts } from '../ui/reading/Facts.tsx'
import { Beside } from '../ui/surface/Beside.tsx'
import { Checklist } from '../ui/surface/Checklist.tsx'
import { Panel } from '../ui/surface/Panel.tsx'
import { Tag } from '../ui/surface/Tag.tsx'
import { HangHead } from '../ui/tag/HangHead.tsx'
import './EntryScreen.css'
import NotFoundScreen from './NotFoundScreen.tsx'

/** One thing that Meta says: what happened, why, whose move it is, what to do, how we know. */
export default function EntryScreen() {
  const { id } = useParams()
  const entry = entries.find(candidate => candidate.id === id)
  return entry ? <EntryOf key={entry.id} entry={entry} /> : <NotFoundScreen />
}

function EntryOf({ entry }: { readonly entry: Entry }) {
  const { meaning, cause, steps, who, retry, isHollow } = entry
  const title = fullTitle(entry)
  return (
    <main id="main" className="shell entry">
      <Beside aside={<Known entry={entry} />}>
        <HangHead
          tag={
            <Tag state={isHollow ? 'hollow' : 'stop'}>
              <Icon name={isHollow ? 'minus' : 'warning'} />
            </Tag>
          }
          heading={<ScreenHeading title={title} />}
          lead={meaning}
        >
          <h2>Why</h2>
          <p>{cause}</p>
          <h2>What to do</h2>
          <p>
            Whose move it is: <b>{whoActs[who]}</b>. Does the same call help? {retryHelps[retry]}.
          </p>
          <Checklist steps={steps} />
          <World entry={entry} />
          <p>
            <Link to="/help/">Explain another error</Link>
          </p>
        </HangHead>
      </Beside>
    </main>
  )
}

function World({ entry }: { readonly entry: Entry }) {
  const { world, instagramWorld } = entry
  const [name, setup] =
    world !== undefined
      ? ['Meta', `world=${world}`]
      : ['Instagram', `family=instagram-login&world=${instagramWorld}`]
  if (world === undefined && instagramWorld === undefined) return null
  return (
    <p>
      <Link to={`/?${setup}`}>See it in the simulated {name}</Link>, where nothing can break.
    </p>
  )
}

function Known({ entry }: { readonly entry: Entry }) {
  const { source, says } = entry
  const example = exampleOf(entry)
  const codes = codesOf(entry)
  const code = typeof says?.code === 'object' ? says.code[0] : says?.code
  const others = entries.filter(
    other => code !== undefined && other.says?.code === code && other.id !== entry.id,
  )
  return (
    <Panel title="How we know">
      {example && (
        <figure>
          <figcaption className="hint">Meta’s words, not Keytag’s</figcaption>
          <blockquote translate="no">{example}</blockquote>
        </figure>
      )}
      <Facts
        facts={[
          ...(codes ? [['Told by', codes] as const] : []),
          ['How', howKnown[source.known]],
          ['Source', `${source.where}.`],
        ]}
        told
      />
      {others.length > 0 && (
        <>
          <h2>Others with the same code</h2>
          <ul className="plain-list">
            {others.map(other => (
              <li key={other.id}>
                <Link to={`/help/${other.id}/`}>{fullTitle(other)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
