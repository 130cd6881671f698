export type Fields = Readonly<Record<string, unknown>>

/** The fields of a value that may be anything. A value without fields has none. */
export function fieldsOf(value: unknown): Fields {
  return Object(value)
}
