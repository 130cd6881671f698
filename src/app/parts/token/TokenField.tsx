import { useEffect, useState } from 'react'
import type { AccessToken } from '../../../core/access-token.ts'
import { Secret } from '../../ui/tag/Secret.tsx'

/** A token on the screen: masked, drawn as a key, copied and revealed on demand. */
export function TokenField(props: {
  readonly token: AccessToken
  /** "Page token of Metricsaurus" */
  readonly name: string
  readonly copied: string
  readonly drawn: boolean
  /** Refused by Meta: an outlined key, the value struck through. */
  readonly dead?: boolean
  /** "Short-lived, ends at 15:25" */
  readonly note?: string | undefined
}) {
  const { token, name, copied, drawn, dead = false, note } = props
  const cuts = useCuts(token, drawn)
  return (
    <Secret
      name={name}
      copyLabel={`Copy ${name}`}
      copied={copied}
      masked={token.masked}
      reveal={() => token.reveal()}
      note={note}
      showKey={drawn}
      dead={dead}
      {...(cuts ? { cuts } : {})}
    />
  )
}

function useCuts(token: AccessToken, wanted: boolean): readonly number[] | undefined {
  const [cuts, setCuts] = useState<readonly number[]>()
  useEffect(() => {
    if (!wanted) return
    let current = true
    void token.cuts().then(found => {
      if (current) setCuts(found)
    })
    return () => {
      current = false
    }
  }, [token, wanted])
  return cuts
}
