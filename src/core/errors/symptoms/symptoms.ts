import type { Entry } from '../entry.ts'
import { leadTroubles } from './leads.ts'
import { missingThings } from './lists.ts'
import { loginTroubles } from './logins.ts'
import { phoneTroubles } from './phones.ts'
import { questions } from './questions.ts'
import { settings } from './settings.ts'
import { tokenTroubles } from './tokens.ts'
import { usageHeaders } from './usage-headers.ts'

/** Entries that are told by people's own words, the more exact ones first. */
export const symptoms: readonly Entry[] = [
  ...settings,
  ...questions,
  ...phoneTroubles,
  ...leadTroubles,
  ...loginTroubles,
  ...tokenTroubles,
  ...usageHeaders,
  ...missingThings,
]
