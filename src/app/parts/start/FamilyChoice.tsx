import { Link } from 'react-router-dom'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import './FamilyChoice.css'
import type { SetupChange } from './use-setup.ts'

/** Which of Meta's two setups. Each door carries its old and its new name: Meta moved one of them. */
export function FamilyChoice(props: { readonly setup: Setup; readonly change: SetupChange }) {
  const { setup, change } = props
  return (
    <div className="family-choice">
      <ChoiceList legend="Login method">
        <Choice
          type="radio"
          name="family"
          checked={setup.family === 'facebook-login'}
          onChange={() => change({ family: 'facebook-login' })}
          title="Facebook Login, for accounts connected to a Page"
        >
          Gives User and Page access tokens straight to this tab. Meta calls it Facebook Login for
          Business; its guided dialog was “Business Login for Instagram” before that name moved.
        </Choice>
        <Choice
          type="radio"
          name="family"
          checked={setup.family === 'instagram-login'}
          onChange={() => change({ family: 'instagram-login' })}
          title="Instagram Login, without a Page"
        >
          For professional accounts. Gives a code that you exchange with one terminal command,
          because the exchange needs your app secret. “Business Login for Instagram” is this one’s
          name today.
        </Choice>
      </ChoiceList>
      {setup.family === 'facebook-login' ? (
        <DialogChoice setup={setup} change={change} />
      ) : (
        <InstagramDialogChoice setup={setup} change={change} />
      )}
      <Disclosure summary="Looking for Instagram Basic Display?">
        <p className="soft">
          Meta switched it off on 4 December 2024 and its tokens no longer work. Nothing replaces it
          for personal accounts. For business and creator accounts, use Instagram Login.{' '}
          <Link to="/basic-display">What it was, and how it worked</Link>
        </p>
      </Disclosure>
    </div>
  )
}

function DialogChoice({ setup, change }: { readonly setup: Setup; readonly change: SetupChange }) {
  return (
    <ChoiceList legend="Kind of dialog">
      <Choice
        type="radio"
        name="dialog"
        checked={setup.dialog === 'guided'}
        onChange={() => change({ dialog: 'guided' })}
        title="Guided dialog, with Instagram onboarding"
      >
        Walks people through a professional account and a Page if they have neither. Can loop for
        accounts that are already connected.
      </Choice>
      <Choice
        type="radio"
        name="dialog"
        checked={setup.dialog === 'plain'}
        onChange={() => change({ dialog: 'plain' })}
        title="Plain dialog"
      >
        The same permissions without the guide. Leaves people without a professional account or a
        Page on their own.
      </Choice>
    </ChoiceList>
  )
}

function InstagramDialogChoice(props: { readonly setup: Setup; readonly change: SetupChange }) {
  const { setup, change } = props
  return (
    <Disclosure summary="Options of Instagram’s dialog">
      <ChoiceList legend="Options of the dialog">
        <Choice
          type="checkbox"
          name="force-reauth"
          checked={setup.forceReauth}
          onChange={() => change({ forceReauth: !setup.forceReauth })}
          title="Ask for the password again"
        >
          Also where somebody is logged in: so that nobody gives access to the wrong account.
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
    </Disclosure>
  )
}
