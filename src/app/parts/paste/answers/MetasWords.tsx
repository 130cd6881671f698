import type { ErrorFacts } from '../../../../core/read/errors/error-records.ts'
import { Quote } from '../../../ui/reading/Say.tsx'

/** Meta's own words: those for people first, then those for developers. */
export function MetasWords(props: {
  readonly facts: ErrorFacts
  /** Leaves out the words for developers, which stand elsewhere on the screen. */
  readonly forPeople?: boolean
}) {
  const { facts, forPeople = false } = props
  const { userTitle, userMessage, details, messages, code, subcode, type } = facts
  const [message] = messages
  const hasUserWords = userTitle !== undefined || userMessage !== undefined
  const numbers = [
    code === undefined ? undefined : `code ${code}`,
    subcode === undefined ? undefined : `subcode ${subcode}`,
    type === undefined ? undefined : `type ${type}`,
  ].filter(Boolean)
  return (
    <>
      {hasUserWords && (
        <Quote>
          {userTitle && (
            <>
              “<b>{userTitle}</b>”{' '}
            </>
          )}
          {userMessage && <>“{userMessage}”</>}
        </Quote>
      )}
      {details && <Quote>“{details}”</Quote>}
      {!forPeople &&
        (hasUserWords ? (
          <p className="soft">
            For developers: {message === undefined ? '' : `“${message}”, `}
            {numbers.join(', ')}.
          </p>
        ) : (
          <>
            {message !== undefined && <Quote>“{message}”</Quote>}
            {numbers.length > 0 && <p className="soft">{`With ${numbers.join(', ')}.`}</p>}
          </>
        ))}
    </>
  )
}
