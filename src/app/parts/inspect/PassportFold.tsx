import { type Passport, passportText } from '../../../core/inspect/passport.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Fold } from '../../ui/form/Folds.tsx'
import { Code } from '../../ui/reading/Code.tsx'

/** Copies the summary of a token, for an issue or a chat. */
export function CopySummary({ passport }: { readonly passport: Passport }) {
  return (
    <CopyButton text={() => passportText(passport)} copied="Copied the summary, without the token">
      Copy a summary without the token
    </CopyButton>
  )
}

/** The summary to read before it is copied. */
export function PassportFold({ passport }: { readonly passport: Passport }) {
  return (
    <Fold summary="The summary without the token" hint="Safe in a public issue or a chat">
      <div className="stack">
        <p className="soft">It says what the token is and can do, without anybody’s name.</p>
        <Code label="The summary">{passportText(passport)}</Code>
        <div className="row">
          <CopyButton
            text={() => JSON.stringify(passport, null, 2)}
            copied="Copied the summary as JSON, without the token"
          >
            Copy as JSON
          </CopyButton>
        </div>
      </div>
    </Fold>
  )
}
