import type { Examination } from '../../../core/doctor/examine.ts'
import type { Session } from '../../login.ts'

/** The data of a diagnosis, and the way to another try. */
export type SeenExamination = {
  readonly session: Session
  readonly examination: Examination
  readonly onFetchAgain: () => void
}
