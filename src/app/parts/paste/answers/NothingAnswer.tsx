import { Link } from 'react-router-dom'
import { Say } from '../../../ui/reading/Say.tsx'
import { Answer } from '../Answer.tsx'

/** The answer to a text without anything known. */
export function NothingAnswer({ text }: { readonly text: string }) {
  const isOfWords = /\s/.test(text)
  const { length } = text
  return (
    <Answer
      title={
        isOfWords
          ? 'Keytag finds no error, token, link or ID in this text'
          : 'Keytag cannot tell what this is'
      }
      lead={
        isOfWords ? (
          'It reads what Meta and programs print, and questions about logins, tokens and Pages.'
        ) : (
          <>
            It has {length} {length === 1 ? 'character' : 'characters'} and starts with{' '}
            <code>{[...text].slice(0, 3).join('')}</code>. Check that you copied all of it.
          </>
        )
      }
      state="hollow"
      mark="?"
    >
      <Say
        rows={[
          [
            'What to do',
            <>
              <p>
                {isOfWords
                  ? 'Paste the words of the error itself with its numbers, as Meta or your program prints them, or the whole address of the page that shows it. Or say in one sentence what fails: “My Page is not in the list”.'
                  : 'Copy Meta’s whole answer, with code, subcode and message, or the whole address, or the token by itself.'}
              </p>
              <p>
                <Link to="/errors/">Look for an error by its number or words</Link>
              </p>
            </>,
          ],
        ]}
      />
    </Answer>
  )
}
