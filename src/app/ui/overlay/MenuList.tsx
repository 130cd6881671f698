import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Icon } from '../Icon.tsx'
import type { MenuAction, MenuItem } from './Menu.tsx'

/** The lines of a menu, with the focus on the first. */
export default function MenuList(props: {
  readonly id: string
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly actions: readonly MenuAction[]
  /** `toOpener` returns the focus to the button. Otherwise it stays where the press outside put it. */
  readonly onClose: (toOpener: boolean) => void
}) {
  const { id, label, items, actions, onClose } = props
  const list = useRef<HTMLDivElement>(null)
  const leave = useRef(onClose)
  useEffect(() => {
    leave.current = onClose
  })
  useEffect(() => {
    const shown = list.current
    shown?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    shown?.scrollIntoView?.({ block: 'nearest' })
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !shown?.parentElement?.contains(target)) leave.current(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [])
  const run = (action: () => void) => {
    onClose(true)
    action()
  }
  return (
    <div
      role="menu"
      id={id}
      aria-label={label}
      ref={list}
      onKeyDown={event => moveBy(event, () => onClose(true))}
    >
      {items.map(({ id, label, hint, onCopy, onDownload }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of one copy and one download
        <div role="group" key={id} aria-label={label}>
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-label={`Copy ${label}`}
            onClick={event => run(event.shiftKey ? onDownload : onCopy)}
          >
            {label}
            <span>{hint}</span>
          </button>
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            aria-label={`Download ${label}`}
            onClick={() => run(onDownload)}
          >
            <Icon name="download" />
          </button>
        </div>
      ))}
      {actions.map(({ id, label, onPress }) => (
        // biome-ignore lint/a11y/useSemanticElements: one line of the menu, as those above
        <div role="group" key={id} aria-label={label} data-action>
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => run(onPress)}>
            {label}
          </button>
        </div>
      ))}
      {items.length > 0 && (
        <p className="menu-foot" role="presentation">
          Enter copies. Shift+Enter downloads.
        </p>
      )}
    </div>
  )
}

/** Up and Down move by line, Right and Left within it, a letter jumps, Esc closes. */
function moveBy(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    if (event.key === 'Escape') event.preventDefault()
    onClose()
    return
  }
  const lines = [...event.currentTarget.querySelectorAll('[role="group"]')].map(line => [
    ...line.querySelectorAll<HTMLElement>('[role="menuitem"]'),
  ])
  // `:focus` matches nothing while the window is in the background.
  const isCurrent = (item: HTMLElement) => item === document.activeElement
  const at = lines.findIndex(line => line.some(isCurrent))
  const place = lines[at]?.findIndex(isCurrent) ?? 0
  const line = (index: number) => lines.at(index % lines.length)
  const letter = event.key.length === 1 ? event.key.toLowerCase() : undefined
  const target =
    letter === undefined
      ? {
          ArrowDown: line(at + 1)?.[place] ?? line(at + 1)?.[0],
          ArrowUp: line(at - 1)?.[place] ?? line(at - 1)?.[0],
          ArrowRight: lines[at]?.[place + 1],
          ArrowLeft: lines[at]?.[place - 1],
          Home: lines[0]?.[0],
          End: lines.at(-1)?.[0],
        }[event.key]
      : lines.find(([first]) =>
          first?.textContent?.toLowerCase().replace(/^\W/, '').startsWith(letter),
        )?.[0]
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}
