import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { explainLogin } from '../../../core/errors/explain-login.ts'
import { readPastedResponse } from '../../../core/inspect/pasted-redirect.ts'
import { spendPendingLogin } from '../../../core/login/pending.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { screenOf } from '../login/screen-of.ts'

/**
 * A redirect URL becomes results as if it had come back to this page. Drawn only after the person has
 * said that the login was theirs.
 */
export function OpenRedirect({ text }: { readonly text: string }) {
  const { store, now, login } = useKeytag()
  const navigate = useNavigate()
  const [fault, setFault] = useState<string>()
  const open = () => {
    try {
      const spend = (state: string) => spendPendingLogin(store, state, now())
      const response = readPastedResponse(text, { spend, now: now(), vouched: true })
      if (response === undefined) return
      if (response.family === 'facebook-login') login.begin(response)
      else login.hold(response)
      navigate(screenOf(response))
    } catch (refusal) {
      const { title, meaning } = explainLogin(refusal)
      setFault(`${title}. ${meaning}`)
    }
  }
  return (
    <div className="stack">
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
    </div>
  )
}
