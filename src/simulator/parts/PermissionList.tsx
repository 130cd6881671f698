/** The last step of both logins: the requested permissions with their ticks. */
export function PermissionList(props: {
  permissions: readonly { name: string; says: string; loss: string; isFixed?: boolean }[]
  /** True if nothing can be unticked. */
  isAllOrNone?: boolean
  declined: readonly string[]
  change: (part: { declined: readonly string[] }) => void
}) {
  const { permissions, isAllOrNone = false, declined, change } = props
  const flip = (name: string) =>
    change({
      declined: declined.includes(name)
        ? declined.filter(each => each !== name)
        : [...declined, name],
    })
  return (
    <ul className="sim-permissions">
      {permissions.map(({ name, says, loss, isFixed = false }) => {
        if (isAllOrNone) {
          return (
            <li key={name} className="sim-permission">
              <span />
              <span>
                <b>{says}</b> <span className="sim-permission-name">{name}</span>
              </span>
            </li>
          )
        }
        const isDeclined = !isFixed && declined.includes(name)
        return (
          <li key={name}>
            <label className="sim-permission">
              <input
                className="sim-mark"
                type="checkbox"
                checked={!isDeclined}
                disabled={isFixed}
                onChange={() => flip(name)}
              />
              <span>
                <b>{says}</b> <span className="sim-permission-name">{name}</span>{' '}
                {isFixed && <span className="sim-hint">Always included.</span>}
                {isDeclined && <span className="sim-loss">{loss}</span>}
              </span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
