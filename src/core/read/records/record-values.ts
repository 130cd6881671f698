import { isRecord } from '../../is-record.ts'
import { toScalar } from './literal-values.ts'

/** A value at the end of a line or in a cell, with or without quotes, or a list of values. */
export function scalarOf(written: string): unknown {
  const value = written.trim().replace(/[,;]$/, '')
  const list = /^\[([^[\]{}]{0,4000})\]$/.exec(value)?.[1]
  if (list !== undefined)
    return list
      .split(',')
      .map(scalarOf)
      .filter(each => each !== undefined)
  const quoted = /^["'`](.*)["'`]$/.exec(value)?.[1]
  if (quoted !== undefined) return quoted
  return value === '' ? undefined : toScalar(value)
}

/** `instagram_business_account.id` is a field inside of another. */
export function nested(
  fields: readonly (readonly [name: string, value: string])[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [name, value] of fields) {
    const [outer = '', inner] = name.split(/[./]/)
    const known = record[outer]
    const read = scalarOf(value)
    if (read === undefined || outer === '__proto__') continue
    if (inner === undefined) record[outer] = read
    else record[outer] = { ...(isRecord(known) ? known : {}), [inner]: read }
  }
  return record
}
