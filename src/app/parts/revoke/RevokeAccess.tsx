import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { grantedOf } from '../../../core/login/permissions/granted.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { permissionsQuery, personQuery } from '../../queries/person.ts'
import { verificationKey } from '../../queries/token-tests.ts'
import { useToast } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { toCount, toLocalTime } from '../token/dates-and-counts.ts'
import './RevokeAccess.css'
import { queriesOf } from '../../cache/query-cache.ts'
import { RevokeConfirm } from './RevokeConfirm.tsx'
import { useRevoke } from './use-revoke.ts'

/** Revokes the whole access or one permission, after a question. */
export default function RevokeAccess(props: {
  readonly session: Session
  /** The number of Page tokens. */
  readonly pageTokens: number
}) {
  const { session, pageTokens } = props
  const keytag = useKeytag()
  const queries = queriesOf(session)
  const { revoked } = keytag.login
  const toast = useToast()
  const person = useQuery({ ...personQuery(session), enabled: false }, queries)
  const [asking, setAsking] = useState<{ readonly permission?: string }>()
  const { busy, failure, forgetFailure, revoke } = useRevoke(session)
  const [done, setDone] = useState<string>()

  const ask = (permission?: string) => {
    forgetFailure()
    setAsking(permission === undefined ? {} : { permission })
  }
  const act = async () => {
    const permission = asking?.permission
    const ended = await revoke(permission)
    if (ended === undefined) return
    if (ended === 'access') {
      revoked(keytag.now())
      return
    }
    setAsking(undefined)
    const words = `Revoked at ${toLocalTime(keytag.now())}: ${permission}.`
    setDone(words)
    toast(words)
    // Permissions and test results are out of date now.
    void queries.resetQueries({ queryKey: permissionsQuery(session).queryKey })
    void queries.resetQueries({ queryKey: verificationKey(session) })
    void queries.resetQueries({ queryKey: ['examination', session.id] })
  }

  return (
    <section className="revoke-access" aria-label="Revoke access">
      <Button kind="stop" onClick={() => ask()}>
        Revoke access
      </Button>
      <p className="hint">Removes the app from this person’s account. {endsInWords(pageTokens)}</p>
      <OnePermission session={session} onAsk={ask} />
      {done && <Status icon="check">{done}</Status>}
      {asking && (
        <RevokeConfirm
          permission={asking.permission}
          name={person.data?.name}
          pageTokens={pageTokens}
          busy={busy}
          failure={failure}
          onAct={() => void act()}
          // A request on its way cannot be stopped.
          onKeep={() => !busy && setAsking(undefined)}
        />
      )}
    </section>
  )
}

function OnePermission(props: {
  readonly session: Session
  readonly onAsk: (permission: string) => void
}) {
  const { session, onAsk } = props
  const id = useId()
  const permissions = useQuery(permissionsQuery(session), queriesOf(session))
  const [chosen, setChosen] = useState('')
  // public_profile comes with every login and cannot be revoked alone.
  const granted = grantedOf(permissions.data ?? []).filter(name => name !== 'public_profile')
  const permission = granted.includes(chosen) ? chosen : granted[0]
  if (permission === undefined) return null
  return (
    <Disclosure summary="Revoke one permission">
      <div className="row">
        <label className="visually-hidden" htmlFor={id}>
          Permission
        </label>
        <select id={id} value={permission} onChange={event => setChosen(event.target.value)}>
          {granted.map(name => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <Button kind="stop" onClick={() => onAsk(permission)}>
          Take it back
        </Button>
      </div>
    </Disclosure>
  )
}

/** The User token, and those of the Pages that were made with it. */
function endsInWords(pageTokens: number): string {
  if (pageTokens === 0) return 'The token stops working at once.'
  const which =
    pageTokens === 1 ? 'The User token and the Page token' : `All ${toCount(pageTokens + 1)} tokens`
  return `${which} stop working at once.`
}
