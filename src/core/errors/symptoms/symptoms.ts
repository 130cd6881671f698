import type { Entry } from '../entry.ts'
import { limits } from './limits.ts'
import { missingThings } from './lists.ts'
import { loginTroubles } from './logins.ts'
import { tokenTroubles } from './tokens.ts'

/** Entries that are told by people's own words, the more exact ones first. */
export const symptoms: readonly Entry[] = [
  ...loginTroubles,
  ...tokenTroubles,
  ...limits,
  ...missingThings,
]
