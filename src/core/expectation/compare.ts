import { formOfAnswer, generalCall } from './answers.ts'
import { compareWithForm, type FormDifference, isRecord } from './form.ts'
import { knowsCode, knowsSubcode } from './known-errors.ts'
import {
  type ExpectedRedirect,
  expectedRedirects,
  knownDialogNumbers,
  type RedirectKind,
} from './redirects.ts'

/** A difference between an answer of Meta and the expectation. It holds no value of a person's. */
export type Difference =
  | (FormDifference & { readonly in: string })
  | { readonly kind: 'unknown-code'; readonly in: string; readonly code: string }
  | { readonly kind: 'other-order'; readonly in: string }
  | { readonly kind: 'unknown-call'; readonly in: string }
  | { readonly kind: 'other-version'; readonly asked: string; readonly served: string }

type Tell = (difference: Difference) => void

/** Compares an answer with the expectation of its call. */
export function compareAnswer(call: string, host: string, answer: unknown, tell: Tell): void {
  const place = generalCall(call)
  const tellIn = (difference: FormDifference) => tell({ ...difference, in: place })
  const form = formOfAnswer(call, host, answer)
  if (form === undefined) tell({ kind: 'unknown-call', in: place })
  else compareWithForm(answer, form, tellIn)
  if (isRecord(answer) && isRecord(answer.error)) compareNumbers(answer.error, place, tell)
}

function compareNumbers(error: Readonly<Record<string, unknown>>, place: string, tell: Tell): void {
  const { code, error_subcode: subcode } = error
  if (typeof code !== 'number') return
  if (!knowsCode(code)) tell({ kind: 'unknown-code', in: place, code: String(code) })
  else if (typeof subcode === 'number' && !knowsSubcode(subcode)) {
    tell({ kind: 'unknown-code', in: place, code: `${code}/${subcode}` })
  }
}

export type RedirectParts = { readonly query: string; readonly fragment: string }

/** Compares the parameters of a redirect: names, forms and order. */
export function compareRedirect(
  family: ExpectedRedirect['family'],
  parts: RedirectParts,
  tell: Tell,
): void {
  const part = parts.fragment.includes('access_token=') ? 'fragment' : 'query'
  const all = [...new URLSearchParams(parts[part])]
  // The redirect URI can have parameters of its own, which come first.
  const start = all.findIndex(([name]) => first.test(name))
  const given = start < 0 ? [] : all.slice(start)
  const kind = kindOf(new Map(given), family)
  const expected =
    kind && expectedRedirects.find(each => each.family === family && each.kind === kind)
  if (!expected) return
  const place = redirectNames[expected.kind]
  const tellIn = (difference: FormDifference) => tell({ ...difference, in: place })
  for (const [name, value] of given) compareParameter(name, value, expected, tellIn)
  for (const { name, always } of expected.parameters) {
    if (always && !given.some(([each]) => each === name)) {
      tellIn({ kind: 'missing-field', place: name })
    }
  }
  const positions = given.flatMap(([name]) => {
    const at = expected.parameters.findIndex(each => each.name === name)
    return at < 0 ? [] : [at]
  })
  if (positions.some((at, index) => at < (positions[index - 1] ?? 0))) {
    tell({ kind: 'other-order', in: place })
  }
  const number = Number(new Map(given).get('error_code'))
  if (kind === 'dialog-failed' && !knownDialogNumbers.has(number)) {
    tell({ kind: 'unknown-code', in: place, code: String(number) })
  }
}

const first = /^(?:access_token|code|error|error_code|error_reason)$/

function compareParameter(
  name: string,
  value: string,
  expected: ExpectedRedirect,
  tell: (difference: FormDifference) => void,
): void {
  const place = /^[a-z_]{1,40}$/.test(name) ? name : '(a parameter)'
  const parameter = expected.parameters.find(each => each.name === name)
  if (!parameter) {
    tell({ kind: 'new-field', place })
    return
  }
  if (!parameter.value.test(value)) {
    tell({ kind: 'other-type', place, expected: 'its usual form', found: 'another form' })
    return
  }
  for (const word of parameter.words ? value.split(/[, ]+/) : []) {
    if (word !== '' && !parameter.words?.has(word)) {
      tell({
        kind: 'unknown-word',
        place,
        word: /^[a-z_]{3,60}$/.test(word) ? word : '(other text)',
      })
    }
  }
}

const redirectNames: Readonly<Record<RedirectKind, string>> = {
  granted: 'the redirect of a login',
  cancelled: 'the redirect of a cancelled login',
  'dialog-failed': 'the redirect of a failed dialog',
  refused: 'the redirect of a refused login',
  code: 'the redirect with a code',
}

/** The kind of a redirect. Undefined for parameters that are none. */
export function kindOfRedirect(
  parts: RedirectParts,
  family: ExpectedRedirect['family'],
): RedirectKind | undefined {
  return kindOf(
    new Map([...new URLSearchParams(parts.query), ...new URLSearchParams(parts.fragment)]),
    family,
  )
}

function kindOf(
  given: ReadonlyMap<string, string>,
  family: ExpectedRedirect['family'],
): RedirectKind | undefined {
  if (given.has('access_token')) return 'granted'
  if (given.has('code') && family === 'instagram-login') return 'code'
  if (given.get('error') === 'access_denied') return 'cancelled'
  if (given.has('error')) return family === 'facebook-login' ? 'refused' : undefined
  return given.has('error_code') ? 'dialog-failed' : undefined
}
