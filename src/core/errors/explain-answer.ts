import { type ExchangeFault, explainExchange } from './explain-exchange.ts'
import { matches } from './match.ts'

/** As explainExchange, with all that the decoder knows: for where its entries are at hand anyway. */
export function explainAnswer(refusal: unknown): ExchangeFault {
  return explainExchange(refusal, ({ code, message }) => matches({ code, text: message })[0]?.entry)
}
