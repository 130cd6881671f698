import { type Form, pick } from '../expectation/form.ts'
import { isRecord } from '../is-record.ts'

/** Changes a leaf of an answer, knowing the form that is expected there. */
type Leaf = (value: string | number, form: Form) => unknown

/** Rebuilds an answer, leaf by leaf. `key` changes the names of fields. */
export function mapForm(
  value: unknown,
  form: Form,
  leaf: Leaf,
  key: (name: string) => string,
): unknown {
  const fitting = typeof form === 'object' && 'either' in form ? pick(form.either, value) : form
  if (typeof value === 'string' || typeof value === 'number') return leaf(value, fitting)
  const within = typeof fitting === 'object' ? fitting : undefined
  if (Array.isArray(value)) {
    const of = within && 'list' in within ? within.list : 'anything'
    return value.map(each => mapForm(each, of, leaf, key))
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const field =
        within && 'fields' in within && Object.hasOwn(within.fields, name)
          ? within.fields[name]
          : undefined
      return [key(name), mapForm(each, field?.form ?? 'anything', leaf, key)]
    }),
  )
}
