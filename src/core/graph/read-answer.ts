import { quotable, traceIdOf } from '../text/quotable.ts'
import { ErrorAnswer } from './answers.ts'
import {
  AnswerUnreadable,
  Blocked,
  type CallFacts,
  GraphError,
  type GraphFacts,
  GraphUnavailable,
  NotGraph,
  PermissionMissing,
  RateLimited,
  TokenRejected,
} from './errors.ts'
import { parseLossless } from './lossless-json.ts'
import { readText } from './read-text.ts'

/**
 * Graph's answer as data. `saw` hears of it before it is judged, so also of an error.
 *
 * @throws NotGraph, AnswerUnreadable, GraphError and its kinds
 */
export async function readAnswer(
  response: Response,
  facts: CallFacts,
  saw?: (answer: unknown) => void,
): Promise<unknown> {
  const known = { ...facts, status: response.status }
  const text = await readText(response)
  if (text === undefined) throw new AnswerUnreadable('too-large', known)
  const answer = parse(text, response, known)
  saw?.(answer)
  const error = ErrorAnswer.safeParse(answer)
  // Meta can send an error with HTTP 200, so the body decides and not the status.
  if (error.success) throw toGraphError(known, toFacts(error.data.error))
  if (!response.ok) throw new NotGraph(`The answer to ${facts.call} is not Graph’s.`, known)
  return answer
}

function parse(text: string, response: Response, facts: CallFacts): unknown {
  // Old Graph answers say text/javascript. A body that opens a tag is a page, whatever it says.
  const type = response.headers.get('content-type') ?? ''
  if (/^\s*</.test(text) || /html/i.test(type)) {
    throw new NotGraph(`The answer to ${facts.call} is not Graph’s.`, facts)
  }
  try {
    return parseLossless(text)
  } catch {
    // The parser's message quotes the body, so it goes no further.
    if (!response.ok) throw new NotGraph(`The answer to ${facts.call} is not Graph’s.`, facts)
    throw new AnswerUnreadable('cut-off', facts)
  }
}

function toFacts(error: {
  message?: string | undefined
  type?: string | undefined
  code?: number | undefined
  error_subcode?: number | undefined
  is_transient?: boolean | undefined
  error_user_title?: string | undefined
  error_user_msg?: string | undefined
  fbtrace_id?: string | undefined
}): GraphFacts {
  return {
    code: error.code,
    subcode: error.error_subcode,
    type: words(error.type),
    message: words(error.message),
    userTitle: words(error.error_user_title),
    userMessage: words(error.error_user_msg),
    isTransient: error.is_transient,
    traceId: traceIdOf(error.fbtrace_id),
  }
}

function words(text: string | undefined): string | undefined {
  return quotable(text ?? '', 500) || undefined
}

/** Codes and subcodes: Error Handling guide, and the captures where they say more. */
function toGraphError(facts: CallFacts, graph: GraphFacts): GraphError {
  const { code, isTransient } = graph
  const message = `Graph refused ${facts.call}.`
  const Kind = ((): typeof GraphError => {
    if (code === 4 && isTransient === false) return Blocked
    if (code === 25 || code === 368) return Blocked
    if (code !== undefined && isLimit(code)) return RateLimited
    if (code === 190 || code === 102 || code === 104) return TokenRejected
    if (code === 3 || code === 10 || (code !== undefined && code >= 200 && code < 300)) {
      return PermissionMissing
    }
    if (code === 1 || code === 2 || isTransient === true) return GraphUnavailable
    if (code === undefined && (facts.status ?? 0) >= 500) return GraphUnavailable
    if (code === undefined && facts.status === 401) return TokenRejected
    return GraphError
  })()
  return new Kind(message, facts, graph)
}

/** Meta keeps 80000 to 80014 for the limits of one business's calls. */
function isLimit(code: number): boolean {
  return [4, 9, 17, 32, 341, 613].includes(code) || (code >= 80000 && code <= 80014)
}
