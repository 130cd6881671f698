import { accessErrors } from './access-errors.ts'
import { callErrors } from './call-errors.ts'
import type { ErrorRow } from './error-row.ts'
import { limitErrors } from './limit-errors.ts'
import { reportedErrors } from './reported-errors.ts'
import { tokenErrors } from './token-errors.ts'

/**
 * Every code and subcode of the Error Handling guide and of the captures. Some belong to calls that
 * browsers do not make (exchanging codes, posting). They are included so that every answer can be seen.
 */
export const errorRows: readonly ErrorRow[] = [
  ...callErrors,
  ...accessErrors,
  ...tokenErrors,
  ...limitErrors,
  ...reportedErrors,
]
