import { useEffect, useState } from 'react'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { type Passport, passportText, toPassport } from '../../../core/inspect/passport.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Code } from '../../ui/reading/Code.tsx'

/** The secret-free summary, ready for an issue or a chat. */
export function PassportPanel(props: {
  readonly found: FoundToken
  readonly inspection: Inspection
  readonly checkedAt: Date
}) {
  const { found, inspection, checkedAt } = props
  const fingerprint = useFingerprint(found)
  const passport: Passport = toPassport(found, inspection, fingerprint, checkedAt)
  const text = passportText(passport)
  return (
    <section className="passport-panel">
      <h2>A summary without the token</h2>
      <p className="soft">
        What the token is and can do, without anybody’s name. Safe in a public issue or a chat.
      </p>
      <Code label="The summary">{text}</Code>
      <div className="row">
        <CopyButton text={() => text} copied="Copied the summary, without the token">
          Copy a summary without the token
        </CopyButton>
        <CopyButton
          text={() => JSON.stringify(passport, null, 2)}
          copied="Copied the summary as JSON, without the token"
        >
          Copy as JSON
        </CopyButton>
      </div>
    </section>
  )
}

function useFingerprint({ token }: FoundToken): string | undefined {
  const [fingerprint, setFingerprint] = useState<string>()
  useEffect(() => {
    let current = true
    void token.fingerprint().then(made => {
      if (current) setFingerprint(made)
    })
    return () => {
      current = false
    }
  }, [token])
  return fingerprint
}
