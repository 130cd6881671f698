import type { Family } from '../../family.ts'
import { lifeInWords, lifeOf } from '../../graph/versions.ts'
import { scopeNotes } from '../scope-notes.ts'
import type { FoundAddress } from './addresses.ts'
import {
  clientIdNotes,
  extrasNotes,
  type Note,
  responseTypeNotes,
  secretNote,
  stateNotes,
} from './link-notes.ts'
import type { Misnamed } from './misnamed.ts'
import { redirectFaults } from './redirect-faults.ts'

/** One fault of a login link. */
export type LinkFault = Omit<Note, 'value'> & {
  readonly part: string
  /** Its place in the link. */
  readonly start: number
  readonly end: number
}

type Found = {
  readonly faults: readonly LinkFault[]
  /** The parameters as they should be. */
  readonly mended: ReadonlyMap<string, string>
}

export function linkFaults(
  found: FoundAddress,
  family: Family,
  names: readonly string[],
  misnamed: readonly Misnamed[],
  now: Date,
): Found {
  const writtenAs = (name: string) => misnamed.find(({ meant }) => meant === name)?.written ?? name
  const parameters = [...found.query, ...found.fragment].map(parameter => ({
    ...parameter,
    name: misnamed.find(({ written }) => written === parameter.name)?.meant ?? parameter.name,
  }))
  const mended = new Map(
    parameters
      .filter(({ name }) => name !== 'client_secret')
      .map(({ name, value }) => [name, value]),
  )
  const faults: LinkFault[] = [...addressFaults(found, family, now)]
  const note = (name: string, notes: readonly Note[]) => {
    const part = writtenAs(name)
    if (isOfProgram(found, part)) return
    for (const { value, ...rest } of notes) {
      faults.push({ part, ...placeOf(found, part), ...rest })
      if (value === '') mended.delete(name)
      else if (value !== undefined) mended.set(name, value)
    }
  }
  for (const { written, meant } of misnamed) {
    const why = `Meta does not read “${written}”: this parameter is called ${meant}.`
    faults.push({
      part: written,
      ...placeOf(found, written),
      severity: 'stop',
      why,
      isMended: true,
    })
  }
  const value = (name: string) => parameters.find(each => each.name === name)?.value
  note('client_id', clientIdNotes(value('client_id') ?? value('app_id')))
  note('client_secret', value('client_secret') === undefined ? [] : [secretNote])
  const redirect = parameters.find(({ name }) => name === 'redirect_uri')
  note('redirect_uri', redirectFaults(redirect, found, family))
  note('response_type', responseTypeNotes(value('response_type'), family))
  note('scope', scopeNotes(value('scope'), names, family, value('config_id')))
  note('state', stateNotes(value('state')))
  note('extras', extrasNotes(value('extras')))
  return { faults: faults.sort((one, other) => one.start - other.start), mended }
}

/** A program fills in its variables, and a part that was not found may stand further on. */
function isOfProgram({ source, query, fragment }: FoundAddress, part: string): boolean {
  if (source === undefined) return false
  const parameter = [...query, ...fragment].find(({ name }) => name === part)
  if (parameter === undefined) return source === 'open'
  return /^\$?\{.{1,200}\}$/.test(parameter.value)
}

function placeOf({ address }: FoundAddress, part: string): { start: number; end: number } {
  const at = address.search(new RegExp(`[/?&#]${part}=`))
  if (at < 0) return { start: address.length, end: address.length }
  const end = address.slice(at + 1).search(/[&#]/)
  return { start: at + 1, end: end < 0 ? address.length : at + 1 + end }
}

function addressFaults(
  { address, host, path }: FoundAddress,
  family: Family,
  now: Date,
): readonly LinkFault[] {
  const faults: LinkFault[] = []
  const add = (part: string, text: string, severity: LinkFault['severity'], why: string) => {
    const start = Math.max(0, address.toLowerCase().indexOf(text.toLowerCase()))
    faults.push({ part, start, end: start + text.length, severity, why, isMended: true })
  }
  if (/^http:/i.test(address)) add('scheme', 'http:', 'advice', 'Meta’s dialogs are at https.')
  if (family === 'instagram-login' && host === 'api.instagram.com') {
    add(
      'host',
      host,
      'stop',
      'Meta’s pages no longer name this host for a login. Use www.instagram.com.',
    )
  }
  if (family === 'facebook-login' && host === 'graph.facebook.com') {
    add('host', host, 'stop', 'Graph’s host shows no dialog. Use www.facebook.com.')
  }
  const mark = /^(?:[/&]|%3f)/i.exec(address.slice(address.indexOf(path) + path.length))?.[0]
  if (mark !== undefined) {
    const why =
      mark.length > 1
        ? 'The ? before the first parameter is encoded, so it belongs to the path.'
        : 'The ? before the first parameter is missing.'
    add('path', `${path}${mark}`, 'stop', why)
  }
  if (/\/\//.test(path)) add('path', path, 'advice', 'There are two slashes in a row in the path.')
  if (family === 'facebook-login') {
    const version = /\/(v\d{1,3}(?:\.\d{1,2})?)\//.exec(path)?.[1]
    const words = version === undefined ? undefined : lifeInWords(version, now)
    if (version === undefined) {
      add(
        'version',
        path,
        'advice',
        'Without a version Meta takes the oldest that the app may use.',
      )
    } else if (words !== undefined) {
      add('version', version, lifeOf(version, now).kind === 'unknown' ? 'stop' : 'advice', words)
    }
  }
  return faults
}
