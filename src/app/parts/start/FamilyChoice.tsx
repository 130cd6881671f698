import type { Setup } from '../../../core/login/setup/setup.ts'
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'
import type { SetupChange } from './use-setup.ts'

/** The two kinds of login that Meta offers for Instagram. */
export function FamilyChoice({
  setup: { family },
  change,
}: {
  readonly setup: Setup
  readonly change: SetupChange
}) {
  return (
    <ChoiceList legend="Log in with" shown shape="row">
      <Choice
        type="radio"
        name="family"
        checked={family === 'facebook-login'}
        onChange={() => change({ family: 'facebook-login' })}
        title="Facebook"
      >
        With a Page
      </Choice>
      <Choice
        type="radio"
        name="family"
        checked={family === 'instagram-login'}
        onChange={() => change({ family: 'instagram-login' })}
        title="Instagram"
      >
        Without a Page
      </Choice>
    </ChoiceList>
  )
}
