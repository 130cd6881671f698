import { Banner } from '../../ui/surface/Banner.tsx'

/** Names the app after a login by a shared link. It cannot be dismissed. */
export function LinkedApp({ appId }: { readonly appId: string }) {
  return (
    <Banner icon="warning">
      Login for app <code translate="no">{appId}</code>, from a shared link. Give these tokens only
      to the owner of that app.
    </Banner>
  )
}
