import { Fragment, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useKeytag } from '../../keytag.tsx'
import { IconButton } from '../../ui/actions/IconButton.tsx'
import { Tick } from '../../ui/form/Tick.tsx'
import { useModal } from '../../ui/overlay/use-modal.ts'
import { switchSingleKeys, usesSingleKeys } from '../browser/single-keys.ts'
import './KeysDialog.css'

type Group = readonly [
  place: string,
  keys: readonly (readonly [keys: readonly string[], does: string])[],
]

const groups: readonly Group[] = [
  [
    'Anywhere',
    [
      [['?'], 'Show this list'],
      [['Esc'], 'Close what is open'],
    ],
  ],
  ['Get tokens', [[['Enter'], 'Continue, from any field']]],
  [
    'Results',
    [
      [['C', '1'], 'Copy Page token 1, and so on'],
      [['I', '1'], 'Copy Instagram account ID 1, and so on'],
      [['E'], 'Export'],
      [['T'], 'Test the tokens'],
      [['M'], 'Hide every token that is shown'],
      [['/'], 'Find a Page in a long list'],
    ],
  ],
]

function pasting(): Group {
  const control = /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
  return ['Paste anything', [[[control, 'V'], 'Paste and explain']]]
}

/** The keys that do something, and the switch for those that are a single letter. */
export default function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useKeytag()
  const [on, setOn] = useState(() => usesSingleKeys(store))
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const dialog = useModal(heading)
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a modal dialog by itself
    <dialog
      ref={dialog}
      className="keys-dialog"
      aria-labelledby={id}
      onCancel={onClose}
      onClick={event => event.target === event.currentTarget && onClose()}
    >
      <div>
        <header>
          <h2 id={id} ref={heading} tabIndex={-1}>
            Keys
          </h2>
          <IconButton label="Close" name="close" onClick={onClose} />
        </header>
        {[...groups, pasting()].map(([place, keys]) => (
          <Fragment key={place}>
            <h3>{place}</h3>
            <dl>
              {keys.map(([names, does]) => (
                <Fragment key={does}>
                  <dt>
                    {names.map(name => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </Fragment>
              ))}
            </dl>
          </Fragment>
        ))}
        <Tick
          checked={on}
          onChange={() => {
            switchSingleKeys(store, !on)
            setOn(!on)
          }}
        >
          Use single-letter keys
        </Tick>
      </div>
    </dialog>,
    document.body,
  )
}
