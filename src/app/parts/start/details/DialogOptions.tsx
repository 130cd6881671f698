import type { Setup } from '../../../../core/login/setup/setup.ts'
import { Choice, ChoiceList } from '../../../ui/form/Choice.tsx'
import { Tick } from '../../../ui/form/Tick.tsx'
import type { SetupChange } from '../use-setup.ts'

type Props = { readonly setup: Setup; readonly change: SetupChange }

/** The options of Facebook's dialog: with a guide or without, and which Pages it may list. */
export function FacebookDialogOptions({ setup, change }: Props) {
  const { dialog, wanted } = setup
  return (
    <>
      <ChoiceList legend="Meta’s dialog" shown>
        <Choice
          type="radio"
          name="dialog"
          checked={dialog === 'guided'}
          onChange={() => change({ dialog: 'guided' })}
          title="Guided"
        >
          Helps people make a professional account and a Page.
        </Choice>
        <Choice
          type="radio"
          name="dialog"
          checked={dialog === 'plain'}
          onChange={() => change({ dialog: 'plain' })}
          title="Plain"
        >
          Asks for permission only. Use it if the guided one goes round in circles.
        </Choice>
      </ChoiceList>
      <Tick
        checked={wanted.portfolio}
        onChange={() => change({ wanted: { ...wanted, portfolio: !wanted.portfolio } })}
      >
        Include Pages in a business portfolio
      </Tick>
    </>
  )
}

/** The options of Instagram's dialog. */
export function InstagramDialogOptions({ setup, change }: Props) {
  return (
    <ChoiceList legend="Instagram’s dialog" shown>
      <Choice
        type="checkbox"
        name="force-reauth"
        checked={setup.forceReauth}
        onChange={() => change({ forceReauth: !setup.forceReauth })}
        title="Ask for the password again"
      >
        Also for people who are logged in. It keeps the wrong account out.
      </Choice>
      <Choice
        type="checkbox"
        name="enable-fb-login"
        checked={setup.enableFacebookLogin}
        onChange={() => change({ enableFacebookLogin: !setup.enableFacebookLogin })}
        title="Offer to log in with Facebook"
      >
        For people who know only their Facebook password. Meta’s default.
      </Choice>
    </ChoiceList>
  )
}
