import { eachOnce } from '../each-once.ts'
import { type FoundValue, valuesIn } from '../records/literal.ts'
import { recordsIn } from '../records/records.ts'
import type { FoundAnswer } from './answer-facts.ts'
import { readDebuggerPage } from './debugger-page.ts'
import { readPermissionTable } from './permission-table.ts'
import { toAnswer, toNamedPages } from './to-answer.ts'

type PlacedAnswer = FoundAnswer & { readonly start: number; readonly end: number }

/** Every answer in a text, the outermost where one holds another. */
export function answersIn(text: string): readonly PlacedAnswer[] {
  const answers = answersOf(text)
  return answers.length > 0 || !marked.test(text) ? answers : answersOf(withoutMarks(text))
}

/** Lines that are quoted in a mail or in Markdown, or stand as comments in code. */
const marked = /^[ \t]{0,40}(?:\/\/|#|>|\*|--)[ \t]/m

/** Spaces take the place of the marks, so that all places stay. */
function withoutMarks(text: string): string {
  return text.replace(/^[ \t]{0,40}(?:(?:\/\/|#|>|\*|--)[ \t]{0,40}){1,8}/gm, mark =>
    ' '.repeat(mark.length),
  )
}

function answersOf(text: string): readonly PlacedAnswer[] {
  const inBrackets = answersAmong(text, allValues(text))
  const found =
    inBrackets.length > 0 ? inBrackets : answersAmong(text, recordsIn(text)).filter(isNoSetting)
  const isDebugged = found.some(({ of }) => of === 'debug-token')
  const page = isDebugged ? undefined : readDebuggerPage(text)
  const table = found.length === 0 && page === undefined ? readPermissionTable(text) : undefined
  // A program's log says of other calls too that they are done.
  const isLog = text.trim().length > longestDone
  const told = isLog ? found.filter(({ of }) => of !== 'done') : found
  const all = [...told, ...(page ? [page] : []), ...(table ? [table] : [])].slice(-200)
  const outer = all.filter(
    one =>
      !all.some(
        other =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          size(other) > size(one),
      ),
  )
  // JSON inside of a string is found in each layer.
  return eachOnce(outer, answer => JSON.stringify({ ...answer, start: 0, end: 0 })).slice(0, 50)
}

/** Signs of `{"success": true}` and a few words around it. */
const longestDone = 60

/** A file of settings holds a token too. Only an answer says how long it lives. */
function isNoSetting(answer: FoundAnswer): boolean {
  return answer.of !== 'exchange' || answer.facts.expiresIn !== undefined
}

function answersAmong(text: string, values: readonly FoundValue[]): readonly PlacedAnswer[] {
  return values.slice(-mostValues).flatMap(({ value, start, end, isCut }) => {
    const read = toAnswer(value)
    const isOfPages = read?.of === 'businesses' && callOfPages.test(before(text, start))
    const answer = isOfPages ? (toNamedPages(value) ?? read) : read
    if (answer === undefined) return []
    return [{ ...answer, start, end, ...(answer.of === 'accounts' && isCut && { isCut }) }]
  })
}

/** A call of a list of Pages stands near before its answer. */
const callOfPages = /\/(?:accounts|owned_pages|client_pages)\b/
const reachOfCall = 600

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - reachOfCall), start)
}

/** The outer values come last. */
const mostValues = 2000

function size({ start, end }: { start: number; end: number }): number {
  return end - start
}

/** JSON may stand inside a string, with its quotes escaped, some layers deep. */
function allValues(text: string): readonly FoundValue[] {
  const found = withInner(valuesIn(text), 0)
  let layer = text
  for (let depth = 0; depth < deepest && /[{[]\s{0,9}\\{1,31}"/.test(layer); depth++) {
    layer = layer.replace(/\\([\s\S])/g, '$1')
    found.push(...valuesIn(layer))
  }
  return found
}

const deepest = 5

/** Values with those that their own strings hold, about where each string stands in its holder. */
function withInner(values: readonly FoundValue[], depth: number): FoundValue[] {
  if (depth > deepest) return []
  return values.flatMap(outer => {
    const { value, start, end } = outer
    if (typeof value !== 'object' || value === null) return [outer]
    let from = start
    const inner = Object.values(value).flatMap(each => {
      if (typeof each !== 'string') return []
      const at = from
      from += each.length
      return /^\s{0,20}[{[]/.test(each)
        ? withInner(valuesIn(each), depth + 1).map(found => ({
            value: found.value,
            start: Math.min(end, at + found.start),
            end: Math.min(end, at + found.end),
          }))
        : []
    })
    return [...inner, outer]
  })
}
