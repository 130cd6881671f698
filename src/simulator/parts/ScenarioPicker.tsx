import { type ReactNode, useId, useState } from 'react'
import { groups, type World } from '../world.ts'
import { worlds } from '../worlds.ts'

/** What the simulated Meta should do. Beside the dialog, so that nobody takes it for Meta's. */
export function ScenarioPicker(props: {
  world: World
  choose: (world: World) => void
  isMended: boolean
  mend: (isMended: boolean) => void
}) {
  const { world, choose, isMended, mend } = props
  const name = useId()
  const options = (listed: readonly World[]) =>
    listed.map(each => (
      <label key={each.id} className="sim-scenario">
        <input
          className="sim-mark"
          type="radio"
          name={name}
          checked={each.id === world.id}
          onChange={() => choose(each)}
        />
        <span>
          <b>{each.title}</b> <span className="sim-hint">{each.summary}</span>
        </span>
      </label>
    ))
  return (
    <aside className="sim-stage" aria-label="Scenario">
      <h2>Scenario</h2>
      <p className="sim-hint">Only you see this. Choose what the simulated Meta should do.</p>
      {world.mend?.says && (
        <label className="sim-scenario sim-mend">
          <input
            className="sim-mark"
            type="checkbox"
            checked={isMended}
            onChange={event => mend(event.currentTarget.checked)}
          />
          <span>
            <b>Meanwhile</b> <span className="sim-hint">{world.mend.says}</span>
          </span>
        </label>
      )}
      <fieldset>
        <legend className="sim-hidden">Scenario</legend>
        {options(worlds.filter(({ group }) => group === undefined))}
        <More world={world} options={options} />
      </fieldset>
    </aside>
  )
}

/** All the others by group, of which only that of the chosen one is open, and a field to find one. */
function More({
  world,
  options,
}: {
  world: World
  options: (worlds: readonly World[]) => ReactNode
}) {
  const id = useId()
  const [wanted, setWanted] = useState('')
  const words = wanted.toLowerCase().split(/\s+/)
  const isWanted = ({ id, title, summary }: World) => {
    const text = `${id} ${title} ${summary}`.toLowerCase()
    return words.every(word => text.includes(word))
  }
  const listed = groups
    .map(group => ({ group, found: worlds.filter(each => each.group === group && isWanted(each)) }))
    .filter(({ found }) => found.length > 0)
  return (
    <details className="sim-more" open={world.group !== undefined}>
      <summary>More scenarios</summary>
      <div className="sim-find">
        <label htmlFor={id}>Find a scenario</label>
        <input
          id={id}
          className="sim-input"
          type="search"
          autoComplete="off"
          value={wanted}
          onChange={event => setWanted(event.currentTarget.value)}
        />
        <p className="sim-hint" role="status">
          {wanted !== '' && listed.length === 0 ? 'No scenario says that.' : ''}
        </p>
      </div>
      {listed.map(({ group, found }) => (
        <details
          key={`${group}${wanted === '' ? '' : ' found'}`}
          className="sim-group"
          open={wanted !== '' || world.group === group}
        >
          <summary>
            {group} <span className="sim-hint">{found.length}</span>
          </summary>
          {options(found)}
        </details>
      ))}
    </details>
  )
}
