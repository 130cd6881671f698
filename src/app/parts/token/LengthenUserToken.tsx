import { facebookExchangeCommand } from '../../../core/login/exchange/lengthen-command.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { TerminalCommand } from '../exchange/TerminalCommand.tsx'

/** Makes a short-lived User token long-lived, in the terminal, because Meta asks for the app secret. */
export default function LengthenUserToken(props: {
  readonly appId: string
  readonly simulated: boolean
  readonly onClose: () => void
}) {
  const { appId, simulated, onClose } = props
  return (
    <Drawer title="Make it long-lived" onClose={onClose}>
      <div className="stack">
        <p>
          Meta makes a token of about 60 days from this one. It asks for your app secret, so your
          terminal does it.
        </p>
        <TerminalCommand
          label="The exchange"
          command={terminal => {
            const command = facebookExchangeCommand(appId, terminal)
            return { shown: command, whole: () => command }
          }}
          marked={[appId]}
          kind="main"
          hint="It asks for the secret, then for the User token, and shows neither."
        />
        {simulated && (
          <p className="hint">This token is simulated: the real Facebook does not know it.</p>
        )}
        <p>
          Then paste Meta’s answer into <Link to="/paste/">Paste anything</Link> and show its Pages.
          Page tokens from it have no end date.
        </p>
      </div>
    </Drawer>
  )
}
