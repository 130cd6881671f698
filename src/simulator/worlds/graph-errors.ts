import { mina } from '../people.ts'
import type { GraphError, World } from '../world.ts'
import type { ErrorRow } from './error-row.ts'
import { errorRows } from './error-rows.ts'

/** One world per row of the table. */
export const graphErrors: readonly World[] = errorRows.map(row => {
  const { id, title, of, cure } = row
  return {
    id: `error-${id}`,
    title: `${codeOf(row)}: ${title}`,
    summary: summaryOf(row),
    group: groupOf(row),
    person: mina,
    graph: troubleOf(row, { ...row, more: moreOf(row) }, of),
    ...(cure === 'login' ? { mend: { makes: withoutTrouble } } : {}),
  }
})

/** The group by what the error says, as Meta's table of codes has it. */
function groupOf({ code, cure }: ErrorRow): NonNullable<World['group']> {
  if (cure === 'wait') return 'Meta asks for a pause'
  if ([102, 104, 190].includes(code)) return 'Meta refuses the token'
  if (code === 3 || code === 10 || (code >= 200 && code < 300)) return 'Meta misses a permission'
  return code === 1 || code === 2 ? 'Meta is out of order' : 'Other errors of Graph'
}

function troubleOf({ cure }: ErrorRow, error: GraphError, of: ErrorRow['of']): World['graph'] & {} {
  switch (cure) {
    case 'retry':
      // Three failures, so that a person notices them.
      return { kind: 'outage', calls: 3, error }
    case 'smaller':
      return { kind: 'outage', calls: 3, error, unlessLimit: 50 }
    case 'wait':
      return { kind: 'rate-limit', afterRows: 0, pauseSeconds: 20, error }
    case 'login':
    case 'elsewhere':
      return { kind: 'refusal', of, error }
  }
}

function moreOf({ subcode, more = {} }: ErrorRow): NonNullable<GraphError['more']> {
  return subcode === undefined ? more : { error_subcode: subcode, ...more }
}

function withoutTrouble({ graph: _, ...world }: World): World {
  return world
}

function codeOf({ code, subcode }: ErrorRow): string {
  return subcode === undefined ? String(code) : `${code}/${subcode}`
}

function summaryOf({ status, of, cure }: ErrorRow): string {
  const where = { all: 'every call', list: 'the list of Pages', 'page-token': 'any Page token' }[of]
  const until = {
    retry: ', three times',
    smaller: ', unless fewer rows are asked for',
    wait: ', for 20 seconds',
    login: ', until the next login',
    elsewhere: '',
  }[cure]
  return `HTTP ${status} to ${where}${until}`
}
