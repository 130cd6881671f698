import type { World } from '../world.ts'

/** A tick for causes that the person can fix while the results are open. */
export function Meanwhile(props: {
  world: World
  isMended: boolean
  mend: (isMended: boolean) => void
}) {
  const { world, isMended, mend } = props
  if (!world.mend?.says) return null
  return (
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
  )
}
