import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { explainLogin } from '../../../core/errors/explain-login.ts'
import { readPastedResponse } from '../../../core/login/pasted.ts'
import { spendPendingLogin } from '../../../core/login/pending.ts'
import { StateMismatch } from '../../../core/login/refusals.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { screenOf } from '../login/screen-of.ts'

/**
 * A redirect URL becomes results as if it had come back to this page: where its `state` is not this
 * browser's, only on the person's word that the login was theirs.
 */
export function OpenRedirect({ text }: { readonly text: string }) {
  const { store, now, login } = useKeytag()
  const navigate = useNavigate()
  const [vouched, setVouched] = useState(false)
  const [fault, setFault] = useState<string>()
  const open = () => {
    try {
      const spend = (state: string) => spendPendingLogin(store, state, now())
      const response = readPastedResponse(text, { spend, now: now(), vouched })
      if (response === undefined) return
      if (response.family === 'facebook-login') login.begin(response)
      else login.hold(response)
      navigate(screenOf(response))
    } catch (refusal) {
      const { title, meaning } = explainLogin(refusal)
      setFault(
        refusal instanceof StateMismatch && !vouched
          ? 'This login was not started in this browser. If it was yours, tick the box above.'
          : `${title}. ${meaning}`,
      )
    }
  }
  return (
    <section className="stack">
      <ChoiceList legend="Whose login it is">
        <Choice
          type="checkbox"
          name="vouched"
          checked={vouched}
          onChange={() => {
            setVouched(!vouched)
            setFault(undefined)
          }}
          title="I started this login myself"
        >
          Only needed when it began outside this browser. An address that somebody sent you may hold
          somebody else’s account.
        </Choice>
      </ChoiceList>
      <div>
        <Button onClick={open}>
          Open as results
          <Icon name="chevron-right" />
        </Button>
      </div>
      <p role="alert">
        {fault && (
          <Status icon="warning" tone="stop">
            {fault}
          </Status>
        )}
      </p>
    </section>
  )
}
