import { Icon } from '../../ui/Icon.tsx'
import { useOnline } from '../browser/use-online.ts'
import './OfflineNotice.css'

/** Stays while the browser is offline. Out of the flow, so that nothing moves. */
export function OfflineNotice({ holdsTokens }: { readonly holdsTokens: boolean }) {
  const online = useOnline()
  return (
    <div className="offline-notice" role="status">
      {!online && (
        <p>
          <Icon name="warning" />
          <span>
            <b>You are offline.</b>{' '}
            {holdsTokens
              ? 'Copy, show and export work. Loading, testing and logging in need the network.'
              : 'Paste anything works. Logging in needs the network.'}
          </span>
        </p>
      )}
    </div>
  )
}
