import { Banner } from '../../ui/surface/Banner.tsx'
import './OtherApp.css'

/** The tokens are of another app than the login was for: they may be a stranger's. */
export function OtherApp({ appId, asked }: { readonly appId: string; readonly asked: string }) {
  return (
    <div role="alert" className="other-app">
      <Banner icon="warning">
        <b>These tokens did not come from this login.</b> Meta says that they were made for app{' '}
        <code translate="no">{appId}</code>, and this login was for app{' '}
        <code translate="no">{asked}</code>. Somebody may have put them into the address on its way
        back. Use none of them, and log in again.
      </Banner>
    </div>
  )
}
