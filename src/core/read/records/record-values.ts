/** A value without quotes, as text, number or truth. Long numbers stay text: they are IDs. */
export function scalarOf(written: string): unknown {
  const value = written.trim().replace(/[,;]$/, '')
  const quoted = /^["'`](.*)["'`]$/.exec(value)?.[1]
  if (quoted !== undefined) return quoted
  if (/^(?:true|false)$/i.test(value)) return /^t/i.test(value)
  if (/^(?:null|none|nil|~|undefined)?$/i.test(value)) return undefined
  return /^\d{1,11}$/.test(value) ? Number(value) : value
}

/** `instagram_business_account.id` is a field inside of another. */
export function nested(
  fields: readonly (readonly [name: string, value: string])[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [name, value] of fields) {
    const [outer = '', inner] = name.split(/[./]/)
    const read = scalarOf(value)
    if (read === undefined || outer === '__proto__') continue
    if (inner === undefined) record[outer] = read
    else record[outer] = { ...(asRecord(record[outer]) ?? {}), [inner]: read }
  }
  return record
}

function asRecord(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}
