import { graphVersion } from '../graph-version.ts'
import { lifeInWords } from './versions.ts'

const version = /^v\d{1,3}\.\d{1,2}$/

/**
 * Reads which version Graph served. The header tells it where a page may read headers. Else the
 * address of the next page does, which Graph writes with the version that it served.
 */
export function readServedVersion(headers: Headers, answer: unknown): string | undefined {
  const told = headers.get('facebook-api-version') ?? ''
  if (version.test(told)) return told
  const next = part(part(answer, 'paging'), 'next')
  if (typeof next !== 'string') return undefined
  return /^https:\/\/graph\.\w+\.com\/(v\d{1,3}\.\d{1,2})\//.exec(next.slice(0, 80))?.[1]
}

/** A sentence about the version where there is something to say. `served` is all that was seen. */
export function versionNotice(served: readonly string[], now: Date): string | undefined {
  const other = served.find(each => each !== graphVersion)
  if (other !== undefined) {
    return `Keytag asked for Graph ${graphVersion}, and Meta served ${other}.`
  }
  const words = lifeInWords(graphVersion, now)
  return words && `${words} Look for a newer Keytag.`
}

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}
