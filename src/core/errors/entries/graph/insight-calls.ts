import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Calls for insights that ask for a time or a split that Meta does not keep. The token is fine. */
export const insightCalls: readonly Entry[] = [
  {
    id: '100-insights-range',
    says: { code: 100, ownCodes: [3018] },
    wordings: met(
      'Answers in public code, from many projects',
      '(#100) There cannot be more than 30 days (2592000 s) between since and until',
      'There cannot be more than 30 days … between since and until',
      '(#100) (follower_count) metric only supports querying data for the last 30 days excluding the current day',
      'only supports querying data for the last 30 days',
      '(#100) since param is not valid. Metrics data is available for the last 2 years',
      'Metrics data is available for the last 2 years',
      '(#3018) The start date of the time range cannot be beyond 37 months from the current date',
      'start date of the time range cannot be beyond 37 months',
    ),
    title: 'The requested period is too long, or too long ago',
    meaning:
      'Meta keeps each number for a certain time, and gives a part of it per call. The token is fine.',
    cause:
      'Instagram: at most 30 days per call, and 2 years back. follower_count: the last 30 days without today. Ads: 37 months.',
    who: 'developer',
    steps: [
      'Shorten the time between since and until as Meta’s message says.',
      'For a longer time make several calls, one after the other.',
      'Ask for follower_count in a call of its own.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Answers in public code, from many projects' },
  },
  {
    id: '100-breakdown',
    says: { code: 100 },
    wordings: met(
      'Answers in public code, from several projects',
      '(#100) Incompatible breakdowns (follow_type) for metric (reach)',
      'Incompatible breakdowns … for metric',
      'Incompatible breakdowns for metric',
    ),
    title: 'This metric cannot be split like that',
    meaning:
      'Some splits exist for the whole account and not for a single post. The token is fine.',
    cause: 'The breakdown is not offered for this metric, or not for this kind of object.',
    who: 'developer',
    steps: [
      'Take the breakdown out, or ask for the metric of the account instead of the post.',
      'Compare with the table of metrics and breakdowns in Meta’s reference.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Answers in public code, from several projects' },
  },
]
