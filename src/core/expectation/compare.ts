import { knowsCode, knowsSubcode } from '../errors/entries.ts'
import { isRecord } from '../is-record.ts'
import { formOfAnswer, generalCall } from './answers.ts'
import { compareWithForm, type FormDifference } from './form.ts'
import type { Redirect } from './redirect.ts'
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

/** Compares the parameters of a redirect: names, forms and order. */
export function compareRedirect({ family, kind, given }: Redirect, tell: Tell): void {
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
