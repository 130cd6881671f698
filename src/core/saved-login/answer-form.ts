import { expectedAnswerOf, expectedError, expectedInstagramError } from '../expectation/answers.ts'
import { type Form, isRecord } from '../expectation/form.ts'

/** The form of an answer: of its error, or of its call. */
export function formOfAnswer(call: string, host: string, body: unknown): Form {
  if (isRecord(body) && isRecord(body['error'])) return expectedError
  if (isRecord(body) && 'error_type' in body) return expectedInstagramError
  return expectedAnswerOf(call, host)?.form ?? 'anything'
}
