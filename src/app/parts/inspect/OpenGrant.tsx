import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { known } from '../../../core/doctor/standing.ts'
import type { Inspection } from '../../../core/inspect/layers.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'
import { toGrantOf } from '../../../core/inspect/to-grant.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { screenOf } from '../login/screen-of.ts'
import { countOf } from '../token/dates-and-counts.ts'

/** Opens the token as if its login had come back to this page. */
export function OpenInspected(props: {
  readonly found: FoundToken
  readonly inspection: Inspection
}) {
  const { found, inspection } = props
  const { now } = useKeytag()
  const grant = toGrantOf(found, inspection, now())
  const pages = known(inspection.pages)
  if (!grant) return null
  return (
    <OpenGrant grant={grant} main>
      {pages === undefined
        ? 'Open as results'
        : `Show its ${pages.more ? 'Pages' : countOf(pages.list.length, 'Page')}`}
    </OpenGrant>
  )
}

type AnyGrant = NonNullable<ReturnType<typeof toGrantOf>>

export function OpenGrant(props: {
  readonly grant: AnyGrant
  readonly main?: boolean
  readonly children: ReactNode
}) {
  const { grant, main = false, children } = props
  const { login } = useKeytag()
  const navigate = useNavigate()
  const open = () => {
    login.begin(grant)
    navigate(screenOf(grant))
  }
  return (
    <Button kind={main ? 'main' : 'normal'} onClick={open}>
      {children}
      <Icon name="chevron-right" />
    </Button>
  )
}
