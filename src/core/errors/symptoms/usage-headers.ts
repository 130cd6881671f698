import type { Entry } from '../entry.ts'
import { shown } from './complaint.ts'

/** Headers of Meta’s that say how much of a rate limit is used. */
export const usageHeaders: readonly Entry[] = [
  {
    id: 'usage-headers',
    complaints: [
      shown(
        /\bx-(?:page|app|ad-account|business-use-case)-usage\b|"?total_cputime"?\s?:/i,
        /(?:call_count|total_time|total_cputime|acc_id_util_pct)["']?\s?[:=]\s?(?:[7-9]\d(?!\d)|\d{3})/,
      ),
    ],
    example: 'x-page-usage: {"call_count":85,"total_cputime":20,"total_time":91}',
    title: 'The rate limit is nearly used up',
    meaning:
      'Meta sends this header with its answers. Each number is a percentage, and 100 is the end.',
    cause:
      'x-app-usage counts for the app, x-page-usage for the Page, x-business-use-case-usage for one business and kind of call.',
    who: 'nobody',
    steps: [
      'All numbers are below 100: nothing is refused yet. Call less often.',
      'One is at 100 or above: wait. estimated_time_to_regain_access counts minutes.',
      'Ask for more in one call: name several fields, or several IDs with ?ids=.',
    ],
    remedies: [],
    source: { known: 'documented', where: 'Meta’s page on rate limits' },
    isHollow: true,
  },
]
