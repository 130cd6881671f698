import type { Field, FieldKind } from './error-fields.ts'
import { isStatus } from './error-numbers.ts'

/** The facts of one error in a text. */
export type ErrorFacts = {
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly type: string | undefined
  /** Meta's words as they stand in the text, each once: the text may hold a secret. */
  readonly messages: readonly string[]
  /** `error_user_title` and `error_user_msg`, which Meta means for people. */
  readonly userTitle: string | undefined
  readonly userMessage: string | undefined
  /** `error_data.details`, in which WhatsApp says its reason. */
  readonly details: string | undefined
  readonly isTransient: boolean | undefined
  /** The end of a token that its own sentence names. */
  readonly endedAt: Date | undefined
  readonly traceId: string | undefined
  /** HTTP status that stands where a code stands. */
  readonly status: number | undefined
}

export const noFacts: ErrorFacts = {
  code: undefined,
  subcode: undefined,
  type: undefined,
  messages: [],
  userTitle: undefined,
  userMessage: undefined,
  details: undefined,
  isTransient: undefined,
  endedAt: undefined,
  traceId: undefined,
  status: undefined,
}

export type ErrorRecord = {
  readonly facts: ErrorFacts
  readonly start: number
  readonly end: number
}

/** Fields farther apart than this are of two errors. */
const widestGap = 1500
/** An error says its words in a few fields. */
const mostMessages = 20

/** Puts together the fields of each error: one that is named again with another value begins a new one. */
export function recordsOf(fields: readonly Field[]): readonly ErrorRecord[] {
  const sorted = [...fields].sort((one, other) => one.start - other.start)
  const records: ErrorRecord[] = []
  let open: Field[] = []
  let values = new Map<FieldKind, Field>()
  let end = 0
  const enclosing = new Set<Field>()
  const close = () => {
    const own = open.filter(field => !enclosing.has(field))
    if (own.length > 0) records.push(toRecord(own))
    open = []
    values = new Map()
  }
  for (const field of sorted) {
    const known = values.get(field.kind)
    if (known && encloses(known, field)) enclosing.add(known)
    const isOther =
      known !== undefined && (isOfAnother(known, field) || isNextRow(open, known, field))
    if (open.length > 0 && (field.start - end > widestGap || isOther)) close()
    if (values.get(field.kind)?.value !== field.value) values.set(field.kind, field)
    open.push(field)
    end = Math.max(end, field.end)
  }
  close()
  return records
}

function isOfAnother(known: Field, field: Field): boolean {
  return known.value !== field.value && !encloses(known, field) && !isStatusBeside(known, field)
}

/** `(#10)` in the next row of a table. No field says that it is the same error. */
function isNextRow(open: readonly Field[], known: Field, field: Field): boolean {
  return open.every(isSigned) && isSigned(field) && field.start - known.end > 40
}

/** True for a number with nothing but its sign: `(#10)`. */
function isSigned({ kind, value, start, end }: Field): boolean {
  return kind === 'code' && end - start === value.length + 3
}

/** True for a program's message that holds Meta's whole answer, with a message of its own. */
function encloses(known: Field, field: Field): boolean {
  return known.kind === 'message' && field.start < known.end && known.value.includes('{')
}

/** `{"code":400,"body":{"code":190}}`: the first is a status, and no error of its own. */
function isStatusBeside(known: Field, { kind, value }: Field): boolean {
  return kind === 'code' && (isStatus(Number(known.value)) || isStatus(Number(value)))
}

function toRecord(fields: readonly Field[]): ErrorRecord {
  const all = (kind: FieldKind) =>
    fields.filter(field => field.kind === kind).map(({ value }) => value)
  const first = (kind: FieldKind): string | undefined => all(kind)[0]
  const numbers = all('code').map(Number)
  // A cancelled login carries error_code=200, which is no missing permission.
  const isDenied = all('error').includes('access_denied')
  const told = isDenied ? undefined : numbers.find(code => !isStatus(code))
  const subcode = toNumber(first('subcode'))
  // Some know their error by its second number alone.
  const isSubcode = told !== undefined && subcode === undefined && isKnownAsSubcode(told)
  return {
    facts: {
      code: isSubcode ? undefined : told,
      subcode: isSubcode ? told : subcode,
      type: /^\w{1,60}/.exec(first('type') ?? '')?.[0],
      messages: [...new Set(all('message').filter(hasWord).slice(0, mostMessages))],
      userTitle: first('userTitle'),
      userMessage: first('userMessage'),
      details: first('details'),
      isTransient: toFlag(first('isTransient')),
      endedAt: undefined,
      traceId: /^[\w/+-]{6,40}(?![\w/+|%-])/.exec(first('traceId') ?? '')?.[0],
      status: numbers.find(isStatus),
    },
    start: Math.min(...fields.map(field => field.start)),
    end: Math.max(...fields.map(field => field.end)),
  }
}

/** 457 to 493 are no codes of Graph's, and neither is anything of Instagram's publishing. */
function isKnownAsSubcode(code: number): boolean {
  return (code >= 457 && code <= 493) || (code >= 2_207_000 && code <= 2_207_099)
}

/** Instagram writes the subcode 0 where there is none. */
function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits) || undefined
}

function toFlag(word: string | undefined): boolean | undefined {
  return word === undefined ? undefined : /^true/i.test(word)
}

/** False for the rule under the head of a table. */
function hasWord(value: string): boolean {
  return /\p{L}{2}/u.test(value)
}
