import { type ExchangeFault, explainExchange } from './explain-exchange.ts'
import { matches } from './match.ts'

/** As explainExchange, with all that the decoder knows: for where its entries are at hand anyway. */
export function explainAnswer(refusal: unknown): ExchangeFault {
  return explainExchange(
    refusal,
    // api.instagram.com repeats the HTTP status as its code, which says nothing of the error.
    ({ code, message }) =>
      matches({ code: code === 400 ? undefined : code, text: message })[0]?.entry,
  )
}
