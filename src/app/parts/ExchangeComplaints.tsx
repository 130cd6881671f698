import { complaints } from '../../core/diagnosis/explain-exchange.ts'
import type { useLogInAgain } from './use-log-in-again.ts'
import './ExchangeComplaints.css'

/** The four things the terminal is known to say instead of a token. */
export function ExchangeComplaints({
  again,
}: {
  readonly again: ReturnType<typeof useLogInAgain>
}) {
  return (
    <section className="exchange-complaints" aria-labelledby="complaints">
      <h2 id="complaints">If the command complains</h2>
      <dl>
        {complaints.map(({ said, meaning, again: fresh }) => (
          <div key={said}>
            <dt>
              <code>{said}</code>
            </dt>
            <dd>
              {meaning}{' '}
              {fresh && (
                <a href={again.href} {...again.handlers}>
                  Log in again
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
