import { isRecord } from '../is-record.ts'

/** The form of a value in an answer. It describes types and known words, never a value of a person's. */
export type Form =
  | 'id'
  | 'text'
  /** A sentence of Meta's, not of a person's. */
  | 'words'
  | 'token'
  /** A count. */
  | 'number'
  /** The number of an error. */
  | 'code'
  /** Seconds since 1970; 0 is never. */
  | 'instant'
  /** A length in seconds. */
  | 'seconds'
  | 'yes-or-no'
  | 'address'
  | 'anything'
  | { readonly known: ReadonlySet<string> }
  | { readonly list: Form }
  | { readonly fields: Fields }
  /** One of several forms. The first that fits by its type decides. */
  | { readonly either: readonly Form[] }

/** `always` marks a field that no answer lacks. Graph leaves out empty fields, so most are sometimes. */
export type Field = { readonly form: Form; readonly always?: true }
export type Fields = Readonly<Record<string, Field>>

export const sometimes = (form: Form): Field => ({ form })
export const always = (form: Form): Field => ({ form, always: true })
export const fields = (record: Fields): Form => ({ fields: record })
export const listOf = (form: Form): Form => ({ list: form })
export const known = (values: Iterable<string>): Form => ({ known: new Set(values) })

/** A place inside an answer, from the outside in. Kept as a chain, so that equal places cost nothing. */
export type Place = { readonly step: string; readonly within: Place | undefined }

/** A difference between an answer and its form. It names fields and types, and unknown words. */
export type FormDifference =
  | { readonly kind: 'new-field' | 'missing-field'; readonly place: string }
  | {
      readonly kind: 'other-type'
      readonly place: string
      readonly expected: string
      readonly found: string
    }
  | { readonly kind: 'unknown-word'; readonly place: string; readonly word: string }

/** Tells every difference of a value to `tell`. Its time grows with the value's size. */
export function compareWithForm(
  value: unknown,
  form: Form,
  tell: (difference: FormDifference) => void,
  place?: Place,
): void {
  if (form === 'anything') return
  const fitting = typeof form === 'object' && 'either' in form ? pick(form.either, value) : form
  if (!hasType(value, fitting)) {
    tell({
      kind: 'other-type',
      place: inText(place),
      expected: nameOfForm(form),
      found: nameOfType(value),
    })
    return
  }
  if (typeof fitting === 'string') return
  if ('known' in fitting) {
    if (typeof value === 'string' && !fitting.known.has(value)) {
      tell({ kind: 'unknown-word', place: inText(place), word: quotableWord(value) })
    }
    return
  }
  if ('list' in fitting) {
    const within = { step: '[]', within: place }
    if (Array.isArray(value)) {
      for (const each of value) compareWithForm(each, fitting.list, tell, within)
    }
    return
  }
  if ('fields' in fitting) compareFields(value, fitting.fields, tell, place)
}

function compareFields(
  value: unknown,
  expected: Fields,
  tell: (difference: FormDifference) => void,
  place: Place | undefined,
): void {
  if (!isRecord(value)) return
  for (const [name, each] of Object.entries(value)) {
    const within = { step: name, within: place }
    const field = Object.hasOwn(expected, name) ? expected[name] : undefined
    if (field) compareWithForm(each, field.form, tell, within)
    else tell({ kind: 'new-field', place: inText(within) })
  }
  for (const [name, field] of Object.entries(expected)) {
    if (field.always && !Object.hasOwn(value, name)) {
      tell({ kind: 'missing-field', place: inText({ step: name, within: place }) })
    }
  }
}

/** The form of several that a value has, or the first. */
export function pick(forms: readonly Form[], value: unknown): Form {
  const fitting = forms.filter(form => hasType(value, form))
  return fitting.find(form => hasItsFields(value, form)) ?? fitting[0] ?? forms[0] ?? 'anything'
}

function hasItsFields(value: unknown, form: Form): boolean {
  if (typeof form === 'string' || !('fields' in form) || !isRecord(value)) return true
  return Object.entries(form.fields).every(([name, { always }]) => !always || name in value)
}

function hasType(value: unknown, form: Form): boolean {
  if (form === 'anything') return true
  if (numbers.has(form)) return typeof value === 'number'
  if (form === 'yes-or-no') return typeof value === 'boolean'
  if (form === 'id') return typeof value === 'string' && /^\d{1,20}$/.test(value)
  if (form === 'address') return typeof value === 'string' && /^https?:\/\//.test(value)
  if (typeof form === 'string' || 'known' in form) return typeof value === 'string'
  if ('list' in form) return Array.isArray(value)
  if ('either' in form) return form.either.some(each => hasType(value, each))
  return isRecord(value)
}

const numbers: ReadonlySet<Form> = new Set<Form>(['number', 'code', 'instant', 'seconds'])

const names = {
  id: 'an ID in digits',
  text: 'text',
  words: 'text',
  token: 'text',
  number: 'a number',
  code: 'a number',
  instant: 'a number',
  seconds: 'a number',
  'yes-or-no': 'true or false',
  address: 'an address',
  anything: 'anything',
} as const

function nameOfForm(form: Form): string {
  if (typeof form === 'string') return names[form]
  if ('known' in form) return 'text'
  if ('list' in form) return 'a list'
  if ('either' in form) return form.either.map(nameOfForm).join(' or ')
  return 'an object'
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return value === '' ? 'empty text' : 'other text'
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return 'true or false'
  return 'an object'
}

/** `data[].tasks[]` */
function inText(place: Place | undefined): string {
  const steps: string[] = []
  for (let at = place; at; at = at.within)
    steps.push(at.step === '[]' ? '[]' : nameOfField(at.step))
  return steps
    .reverse()
    .reduce(
      (text, step) => (step === '[]' ? `${text}[]` : text === '' ? step : `${text}.${step}`),
      '',
    )
}

/** A key can be an ID, as in Meta's usage headers. Only names in the manner of Meta's fields are told. */
function nameOfField(name: string): string {
  return isFieldName(name) ? name : '(a key)'
}

/** Small letters joined by `_`, and hardly a digit. */
export function isFieldName(name: string): boolean {
  return name.length <= 60 && /^_{0,2}[a-z]+\d?(?:_[a-z]+\d?)*$/.test(name)
}

/** True for a word in capitals or in small letters, joined by `_`. */
export function isConstant(word: string): boolean {
  return word.length <= 60 && /^(?:[A-Z]+(?:_[A-Z]+)*|[a-z]+(?:_[a-z]+)*)$/.test(word)
}

/** A word in the manner of Meta's constants. Anything else could be a person's. */
function quotableWord(word: string): string {
  return isConstant(word) ? word : '(other text)'
}
