import type { ReactNode } from 'react'
import type { EntryWords } from '../../../../core/errors/entry.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { Say } from '../../../ui/reading/Say.tsx'
import { Coded } from '../../doctor/Coded.tsx'
import { fixInWords, howKnown } from '../entry-words.ts'
import { entryText } from './entry-text.ts'
import { StepList } from './StepList.tsx'
import { WaysOn } from './WaysOn.tsx'

/** One error, below its heading and its meaning: what happened, who fixes it, what to do, how we know. */
export function EntrySay(props: {
  readonly entry: EntryWords
  /** Meta’s sent words, or its known ones. */
  readonly evidence: ReactNode
  /** Rows before the first: Meta's own words for people. */
  readonly before?: readonly (readonly [string, ReactNode])[]
}) {
  const { entry, evidence, before = [] } = props
  const { cause, steps, source } = entry
  const fix = fixInWords(entry)
  return (
    <Say
      rows={[
        ...before,
        [
          'What happened',
          <p key="cause">
            <Coded text={cause} />
          </p>,
        ],
        ...(fix
          ? [
              [
                'Who fixes it',
                <p key="who">
                  <b>{fix.who}</b>. {fix.retry}
                </p>,
              ] as const,
            ]
          : []),
        [
          'What to do',
          <>
            <StepList steps={steps} />
            <Buttons entry={entry} />
            <InSimulation entry={entry} />
          </>,
        ],
        [
          'How we know',
          <>
            {evidence}
            <p className="soft">
              {howKnown[source.known]} Source: {source.where}.
            </p>
          </>,
        ],
      ]}
    />
  )
}

function Buttons({ entry }: { readonly entry: EntryWords }) {
  const { remedies, place } = entry
  const possible = remedies.filter(remedy => remedy !== 'try-again')
  return (
    <div className="row">
      <WaysOn place={place} remedies={possible} />
      <CopyButton text={() => entryText(entry)} copied="Copied the answer.">
        Copy this answer
      </CopyButton>
    </div>
  )
}

function InSimulation({ entry: { world, instagramWorld } }: { readonly entry: EntryWords }) {
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
