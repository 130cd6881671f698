export type Fields = Readonly<Record<string, unknown>>

/** The fields of a value that may be anything. A value without fields has none. */
export function fieldsOf(value: unknown): Fields {
  return Object(value)
}

/** The fields of a JSON text. Another project on this origin may have written it. */
export function fieldsIn(text: string | undefined): Fields {
  try {
    return fieldsOf(JSON.parse(text ?? ''))
  } catch {
    return {}
  }
}
