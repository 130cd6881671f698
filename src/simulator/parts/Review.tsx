import { inWords, lossInWords } from '../permissions.ts'
import { countOf, offeredAccounts } from './dialog-state.ts'
import type { StepProps } from './steps.tsx'

/** Step 6. */
export function Review({ state, change, pages, login }: StepProps) {
  const pageCount = countOf(
    state.pages,
    pages.map(({ id }) => id),
  )
  const accountCount = countOf(
    state.accounts,
    offeredAccounts(state, pages).map(({ id }) => id),
  )
  const flip = (name: string) =>
    change({
      declined: state.declined.includes(name)
        ? state.declined.filter(each => each !== name)
        : [...state.declined, name],
    })
  return (
    <ul className="sim-permissions">
      {login.permissions.map(name => {
        const isDeclined = state.declined.includes(name)
        return (
          <li key={name}>
            <label className="sim-permission">
              <input
                className="sim-mark"
                type="checkbox"
                checked={!isDeclined}
                onChange={() => flip(name)}
              />
              <span>
                <b>{inWords(name, pageCount, accountCount)}</b>{' '}
                <span className="sim-permission-name">{name}</span>{' '}
                {isDeclined && <span className="sim-loss">{lossInWords(name, login.appName)}</span>}
              </span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
