import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Banner } from '../../ui/surface/Banner.tsx'

/** Names the app that a link chose, because a copied snippet sends visitors to that app. */
export function SiteLinkNotice(props: {
  readonly appId: string
  readonly permissions: readonly string[]
  /** Replaces the permissions, if set. */
  readonly configurationId: string
  readonly onOwn: () => void
}) {
  const { appId, permissions, configurationId, onOwn } = props
  const asked = configurationId
    ? `what configuration ${configurationId} holds`
    : permissions.join(', ')
  return (
    <Banner icon="warning">
      Filled in from a link, not by you: {appId === '' ? 'no app' : `app ${appId}`}, asking for{' '}
      {asked}. Use it only if that is your app. <TextButton onClick={onOwn}>Use my own</TextButton>
    </Banner>
  )
}
