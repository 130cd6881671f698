import { useHref } from 'react-router-dom'
import { codeUsed } from '../../../core/errors/entries/login/exchange.ts'
import { complaints, meaningOf, wordsOf } from '../../../core/errors/explain-exchange.ts'
import { Link } from '../../ui/actions/Link.tsx'
import type { useLogInAgain } from '../login/request/use-log-in-again.ts'
import './ExchangeComplaints.css'

/** The four known error messages of the terminal. */
export function ExchangeComplaints(props: { readonly again: ReturnType<typeof useLogInAgain> }) {
  const { again } = props
  const start = useHref('/')
  return (
    <section className="exchange-complaints" aria-labelledby="complaints">
      <h2 id="complaints">If the command complains</h2>
      <dl>
        {complaints.map(entry => (
          <div key={entry.id}>
            <dt>
              <code>{firstSentence(wordsOf(entry))}</code>
            </dt>
            <dd>
              {entry === codeUsed ? (
                <>
                  {entry.meaning}{' '}
                  <a href={again.href} {...again.handlers}>
                    Log in again
                  </a>
                </>
              ) : (
                meaningOf(entry)
              )}
              {entry.remedies[0] === 'start-again' && (
                <>
                  {' '}
                  <a href={start}>Start a new login</a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        Another answer? Paste it here anyway, or <Link to="/paste/">look it up</Link>.
      </p>
    </section>
  )
}

/** The first sentence, by which a person recognises the message in the terminal. */
function firstSentence(words: string): string {
  return words.replace(/\..*/, '')
}
