import { lineAt } from '../../../core/read/overview.ts'
import type { Thing } from '../../../core/read/thing.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import './FoundList.css'
import { lineOfThing } from './thing-words.ts'

/** Findings in a text, each with its line. Pressing one opens its answer. */
export function FoundList(props: {
  readonly things: readonly Thing[]
  /** The text as its lines are counted. */
  readonly text: string
  readonly onOpen: (thing: Thing) => void
}) {
  const { things, text, onOpen } = props
  const hasLines = text.includes('\n')
  return (
    <ol className="found">
      {things.map((thing, index) => {
        const { name, value } = lineOfThing(thing)
        return (
          <li key={`${thing.kind}${thing.place.start}-${thing.place.end}`}>
            <button type="button" onClick={() => onOpen(thing)}>
              <Tag flat state={stateOf(thing)}>
                {index + 1}
              </Tag>
              <b>{name}</b>
              <span className="found-value" translate="no">
                <bdi>{value}</bdi>
              </span>
              <span className="hint">{hasLines && `Line ${lineAt(text, thing.place)}`}</span>
              <Icon name="chevron-right" />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function stateOf(thing: Thing): 'brass' | 'hollow' | 'stop' {
  if (thing.kind === 'error' || thing.kind === 'secret') return 'stop'
  return thing.kind === 'id' && thing.id.kinds.length > 1 ? 'hollow' : 'brass'
}
