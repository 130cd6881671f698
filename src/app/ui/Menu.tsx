import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import './Menu.css'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly onCopy: () => void
  readonly onDownload: () => void
}

/** Something else that can be done here, below the copies. */
export type MenuAction = {
  readonly id: string
  readonly label: string
  readonly onPress: () => void
}

/** A menu button. Enter copies, Shift+Enter downloads, Right reaches the download button. */
export function Menu(props: {
  readonly label: string
  readonly text: string
  readonly kind?: 'main' | 'quiet'
  /** Fetches what `items` needs. Called when the menu is likely to be opened, and before it is. */
  readonly prepare?: () => Promise<void>
  readonly items: () => readonly MenuItem[]
  readonly actions?: readonly MenuAction[]
}) {
  const { label, text, kind = 'quiet', prepare, items, actions = [] } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)

  const toggle = async () => {
    if (open) return setOpen(false)
    // What could not be fetched now is missing from the menu; its other lines work.
    await prepare?.().catch(() => undefined)
    setOpen(true)
  }
  const likely = () => void prepare?.().catch(() => undefined)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    const list = frame.current?.querySelector('[role="menu"]')
    list?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    list?.scrollIntoView?.({ block: 'nearest' })
    const outside = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])

  return (
    <div className="menu" ref={frame}>
      <Button
        ref={opener}
        kind={kind}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={likely}
        onFocus={likely}
        onClick={() => void toggle()}
      >
        {text}
        <Icon name="chevron-down" />
      </Button>
      {open && <MenuList id={id} label={label} items={items()} actions={actions} onClose={close} />}
    </div>
  )
}

function MenuList(props: {
  readonly id: string
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly actions: readonly MenuAction[]
  readonly onClose: () => void
}) {
  const { id, label, items, actions, onClose } = props
  const run = (action: () => void) => {
    onClose()
    action()
  }
  return (
    <div role="menu" id={id} aria-label={label} onKeyDown={event => moveBy(event, onClose)}>
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
  const at = lines.findIndex(line => line.some(item => item.matches(':focus')))
  const place = lines[at]?.findIndex(item => item.matches(':focus')) ?? 0
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
