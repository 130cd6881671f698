import { matches } from '../../errors/match.ts'
import { noFacts } from './error-records.ts'
import { certaintyOf, type FoundError } from './errors-in-text.ts'

/** A shape stands near the beginning, or the text is about something else. */
const looked = 4000

/**
 * The error that the shape of a text tells, where no field and no known wording does: a web page in
 * place of an answer, a status of a server, a sentence with changing words.
 */
export function errorByShape(text: string): FoundError | undefined {
  const near = text.slice(0, looked)
  const found = matches({ text: near })
  const [best] = found
  const shape = best?.entry.says?.message?.exec(near)
  if (!shape) return undefined
  return {
    facts: noFacts,
    matches: found.slice(0, 6),
    certainty: certaintyOf(best),
    unknownSubcode: undefined,
    start: shape.index,
    end: shape.index + shape[0].length,
  }
}
