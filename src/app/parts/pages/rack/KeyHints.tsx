import { useKeytag } from '../../../keytag.tsx'
import { usesSingleKeys } from '../../browser/single-keys.ts'
import './KeyHints.css'

const hints: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['C', '1'], 'copies Page token 1'],
  [['E'], 'exports'],
  [['T'], 'tests'],
  [['?'], 'shows all keys'],
]

/** The keys of the list, for those who have a keyboard. */
export function KeyHints() {
  const { store } = useKeytag()
  return (
    <p className="key-hints" data-off={!usesSingleKeys(store) || undefined}>
      {hints.map(([keys, does]) => (
        <span key={does}>
          {keys.map(key => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </p>
  )
}
