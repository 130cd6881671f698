import { expectedAnswerOf, expectedError, expectedInstagramError } from '../expectation/answers.ts'
import { type Form, isRecord } from '../expectation/form.ts'

/** The form of an answer: of its error, or of its call. */
export function formOfAnswer(call: string, host: string, body: unknown): Form {
  if (isRecord(body)) {
    const { error, error_type: errorType } = body
    if (isRecord(error)) return expectedError
    if (errorType !== undefined) return expectedInstagramError
  }
  return expectedAnswerOf(call, host)?.form ?? 'anything'
}
