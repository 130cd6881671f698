import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from 'react'

/** A world of either family in the picker. */
type Scenario = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Listed under this heading of "More scenarios". */
  readonly group?: string
}

/**
 * The choice of the simulated Meta's behaviour. It stands outside the dialog, because Meta has no such
 * thing.
 */
export function ScenarioPicker<World extends Scenario>(props: {
  worlds: readonly World[]
  groups: readonly string[]
  world: World
  choose: (world: World) => void
  /** The account or person that acts. */
  actor: string
  /** More settings of this world, shown below it. */
  children?: ReactNode
}) {
  const { worlds, groups, world, choose, actor } = props
  const name = useId()
  const options = (listed: readonly World[]) =>
    listed.map(each => (
      <Fragment key={each.id}>
        <label className="sim-scenario">
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
        {each.id === world.id && props.children}
      </Fragment>
    ))
  return (
    <aside className="sim-stage" aria-label="Scenario">
      <h2>Scenario</h2>
      <p className="sim-hint">Only you see this. Choose what the {actor} should do.</p>
      <fieldset>
        <legend className="sim-hidden">Scenario</legend>
        {options(worlds.filter(({ group }) => group === undefined))}
        <More worlds={worlds} groups={groups} world={world} options={options} />
      </fieldset>
    </aside>
  )
}

/** The other scenarios by group, with a search field. Only the group of the chosen one is open. */
function More<World extends Scenario>(props: {
  worlds: readonly World[]
  groups: readonly string[]
  world: World
  options: (worlds: readonly World[]) => ReactNode
}) {
  const { worlds, groups, world, options } = props
  const id = useId()
  const [wanted, setWanted] = useState('')
  const words = wanted.toLowerCase().split(/\s+/)
  const isWanted = ({ id, title, summary }: Scenario) => {
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
          {wanted !== '' && listed.length === 0 ? 'No scenario matches.' : ''}
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
          <Listed>{options(found)}</Listed>
        </details>
      ))}
    </details>
  )
}

/** A scrolling list that starts at the chosen scenario. */
function Listed({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const chosen = list.current?.querySelector(':checked')?.parentElement
    if (list.current && chosen) list.current.scrollTop = chosen.offsetTop - chosen.offsetHeight
  }, [])
  return (
    <div ref={list} className="sim-listed">
      {children}
    </div>
  )
}
