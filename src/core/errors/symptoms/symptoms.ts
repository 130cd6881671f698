import type { Entry } from '../entry.ts'
import { addressMarks } from './address-marks.ts'
import { bareTroubles } from './bare.ts'
import { catalogTroubles } from './catalogs.ts'
import { connectingTroubles } from './connecting.ts'
import { emptyContent } from './empty-content.ts'
import { halfTroubles } from './halves.ts'
import { leadTroubles } from './leads.ts'
import { lifetimeTroubles } from './lifetime.ts'
import { missingThings } from './lists.ts'
import { loginTroubles } from './logins.ts'
import { messageTroubles } from './messages.ts'
import { toldNotices } from './notices.ts'
import { phoneTroubles } from './phones.ts'
import { postTroubles } from './posts.ts'
import { questions } from './questions.ts'
import { redirectTroubles } from './redirects.ts'
import { settings } from './settings.ts'
import { streamTroubles } from './streams.ts'
import { setupTasks } from './tasks/app-setup.ts'
import { messagingTasks } from './tasks/messaging.ts'
import { numberTasks } from './tasks/numbers.ts'
import { peopleTasks } from './tasks/people.ts'
import { publishingTasks } from './tasks/publishing.ts'
import { readingTasks } from './tasks/reading.ts'
import { websiteTasks } from './tasks/websites.ts'
import { tokenTroubles } from './tokens.ts'
import { toolWishes } from './tool-wishes.ts'
import { usageHeaders } from './usage-headers.ts'

/** Entries that are told by people's own words, the more exact ones first. */
export const symptoms: readonly Entry[] = [
  ...toldNotices,
  ...settings,
  ...questions,
  ...phoneTroubles,
  ...leadTroubles,
  ...catalogTroubles,
  ...streamTroubles,
  ...postTroubles,
  ...messageTroubles,
  ...connectingTroubles,
  ...loginTroubles,
  ...redirectTroubles,
  ...lifetimeTroubles,
  ...tokenTroubles,
  ...usageHeaders,
  ...emptyContent,
  ...missingThings,
  ...halfTroubles,
]

/** Entries for what people want to do. They count where a text tells no trouble. */
export const tasks: readonly Entry[] = [
  ...peopleTasks,
  ...setupTasks,
  ...websiteTasks,
  ...numberTasks,
  ...readingTasks,
  ...publishingTasks,
  ...messagingTasks,
]

/** Entries that count where a text tells nothing else. */
export const lastSymptoms: readonly Entry[] = [...addressMarks, ...bareTroubles, ...toolWishes]
