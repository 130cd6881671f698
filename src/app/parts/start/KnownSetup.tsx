import { appIdKey, type Setup } from '../../../core/login/setup/setup.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import { useCaseNames } from '../setup/UseCaseChoice.tsx'

/** The settings of the last visit, as a list. */
export function KnownSetup({ setup }: { readonly setup: Setup }) {
  const { family, wanted, configurationId, dialog } = setup
  const isFacebook = family === 'facebook-login'
  const uses = wanted.useCases.map(useCase => useCaseNames[useCase])
  return (
    <Facts
      told
      facts={[
        [
          isFacebook ? 'App ID' : 'Instagram app ID',
          <code key="app">{setup[appIdKey(family)]}</code>,
        ],
        ['Log in with', isFacebook ? 'Facebook' : 'Instagram'],
        isFacebook && configurationId !== ''
          ? ['Configuration ID', <code key="configuration">{configurationId}</code>]
          : ['What for', uses.length === 0 ? 'Read only' : uses.join(', ')],
        ...(isFacebook && dialog === 'plain' ? ([['Meta’s dialog', 'Plain']] as const) : []),
        ...(isFacebook && wanted.portfolio
          ? ([['Pages', 'Also those in a business portfolio']] as const)
          : []),
      ]}
    />
  )
}

export function KnownSetupActions(props: {
  readonly onChange: () => void
  readonly onForget: () => void
}) {
  return (
    <p className="start-links start-known">
      <Button kind="quiet" size="small" onClick={props.onChange}>
        Change settings
      </Button>
      <Button kind="quiet" size="small" onClick={props.onForget}>
        Forget them
      </Button>
    </p>
  )
}
