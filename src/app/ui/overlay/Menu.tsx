import { lazy, Suspense, useId, useRef, useState } from 'react'
import { useToast } from '../Announcer.tsx'
import { Button } from '../actions/Button.tsx'
import { Icon } from '../Icon.tsx'
import './Menu.css'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly onCopy: () => void
  readonly onDownload: () => void
}

/** A further action, below the copies. */
export type MenuAction = {
  readonly id: string
  readonly label: string
  readonly onPress: () => void
}

// A rack has a menu in each row, and few are opened, so the list loads on demand.
const fetchList = () => import('./MenuList.tsx')
const MenuList = lazy(fetchList)

/** A menu button. Enter copies, Shift+Enter downloads, Right reaches the download button. */
export function Menu(props: {
  readonly label: string
  readonly text: string
  readonly kind?: 'main' | 'quiet'
  /** Loads what `items` needs. Called when the menu is likely to be opened. */
  readonly prepare?: () => Promise<void>
  readonly items: () => readonly MenuItem[]
  readonly actions?: readonly MenuAction[]
}) {
  const { label, text, kind = 'quiet', prepare, items, actions = [] } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const toast = useToast()
  const opener = useRef<HTMLButtonElement>(null)

  const fetchAll = () => Promise.all([fetchList(), prepare?.()])
  const toggle = async () => {
    if (open) return setOpen(false)
    try {
      await fetchAll()
    } catch {
      // Offline before the first opening.
      toast('The menu did not load. Check the connection and press again.')
      return
    }
    setOpen(true)
  }
  const likely = () => void fetchAll().catch(() => undefined)
  const close = (toOpener: boolean) => {
    setOpen(false)
    if (toOpener) opener.current?.focus()
  }

  return (
    <div className="menu">
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
      {open && (
        <Suspense>
          <MenuList id={id} label={label} items={items()} actions={actions} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}
