import { Icon, type IconName } from '../Icon.tsx'
import './IconButton.css'

/** A button with an icon only. `label` is its name. */
export function IconButton(props: {
  readonly label: string
  readonly name: IconName
  readonly pressed?: boolean
  readonly onClick: () => void
}) {
  const { label, name, pressed, onClick } = props
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  )
}
