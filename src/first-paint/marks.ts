import type { RackCounts } from '../app/parts/pages/list-in-words.ts'
import type { RowWords } from '../app/parts/pages/rack/row-words.ts'
import type { ShownEnd } from '../app/parts/token/dates-and-counts.ts'

/** The texts of the templates. Each is replaced by the words of its name. */
export const marks = {
  number: '{{number}}',
  name: '{{name}}',
  called: '{{called}}',
  username: '{{username}}',
  tasks: '{{tasks}}',
  id: '{{id}}',
  accountId: '{{accountId}}',
  token: '{{token}}',
  longLived: '{{longLived}}',
  count: '{{count}}',
  unit: '{{unit}}',
  iso: '{{iso}}',
  moment: '{{moment}}',
  day: '{{day}}',
  pages: '{{pages}}',
  all: '{{all}}',
  ready: '{{ready}}',
  none: '{{none}}',
  from: '{{from}}',
} as const satisfies Omit<RowWords, 'account'> &
  ShownEnd &
  RackCounts &
  Readonly<Record<string, string>>

export type Mark = keyof typeof marks
