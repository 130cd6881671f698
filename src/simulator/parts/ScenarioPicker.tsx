import { useId } from 'react'
import { type World, worlds } from '../worlds.ts'

/** What the simulated Meta should do. Beside the dialog, so that nobody takes it for Meta's. */
export function ScenarioPicker(props: { world: World; choose: (world: World) => void }) {
  const name = useId()
  const option = (world: World) => (
    <label key={world.id} className="sim-scenario">
      <input
        className="sim-mark"
        type="radio"
        name={name}
        checked={world === props.world}
        onChange={() => props.choose(world)}
      />
      <span>
        <b>{world.title}</b> <span className="sim-hint">{world.summary}</span>
      </span>
    </label>
  )
  return (
    <aside className="sim-stage" aria-label="Scenario">
      <h2>Scenario</h2>
      <p className="sim-hint">Only you see this. Choose what the simulated Meta should do.</p>
      <fieldset>
        <legend className="sim-hidden">Scenario</legend>
        {worlds.filter(world => !world.isRare).map(option)}
        <details className="sim-more" open={props.world.isRare}>
          <summary>More scenarios</summary>
          {worlds.filter(world => world.isRare).map(option)}
        </details>
      </fieldset>
    </aside>
  )
}
