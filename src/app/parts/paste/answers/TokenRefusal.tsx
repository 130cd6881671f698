import type { Failed } from '../../../../core/doctor/evidence.ts'
import { Quote } from '../../../ui/reading/Say.tsx'
import { EntrySay } from '../../entries/one/EntrySay.tsx'
import { entryOfFailure } from './words/token-words.ts'

/** Meta's words about a token that it refuses, and the entry that explains them. */
export function TokenRefusal({ failure }: { readonly failure: Failed }) {
  const { code, subcode, message, call } = failure
  const entry = entryOfFailure(failure)
  const words = (
    <>
      <Quote>
        {code !== undefined && (
          <>
            Code <code>{code}</code>
            {subcode !== undefined && (
              <>
                {' '}
                with subcode <code>{subcode}</code>
              </>
            )}
          </>
        )}
        {message !== undefined && <>: “{message}”</>}
      </Quote>
      <p className="hint">Asked by {call}.</p>
    </>
  )
  return entry ? <EntrySay entry={entry} evidence={words} /> : words
}
