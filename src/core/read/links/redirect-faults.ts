import type { Family } from '../../family.ts'
import { type Comparison, compareUris } from '../../login/comparing/compare-uris.ts'
import type { FoundAddress, Parameter } from './addresses.ts'
import { type Note, stop } from './link-notes.ts'

/** Faults of the redirect URI that can be seen without knowing what was registered. */
export function redirectFaults(
  redirect: Parameter | undefined,
  { address }: FoundAddress,
  family: Family,
): readonly Note[] {
  const value = redirect?.value.trim() ?? ''
  if (redirect === undefined || value === '') {
    return [stop('redirect_uri is missing: Meta does not know where to send the person back to.')]
  }
  const broken = /%(?![\da-f]{2}).{0,2}/i.exec(redirect.written)?.[0]
  if (broken !== undefined) {
    return [
      stop(
        `“${broken}” is not an escape: after % come two of 0-9 and A-F. Encode the address again.`,
      ),
    ]
  }
  if (/^https?%3a/i.test(value)) {
    return [stop('It was encoded twice: Meta then reads no whole address.', decodedOnce(value))]
  }
  if (/^file:/i.test(value)) {
    return [stop('A page opened from the disk has no address. Serve it over https.')]
  }
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value)) {
    return [stop('It is not a whole address: it must begin with https://.')]
  }
  if (/^https?:\/\/[^?#]{1,500}https?:\/\//i.test(value)) {
    return [stop('Two addresses were joined into one: keep only one of them.')]
  }
  const notes: Note[] = []
  const isLocal = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(value)
  let right = value
  if (/^http:/i.test(value) && !(isLocal && family === 'facebook-login')) {
    right = right.replace(/^http:/i, 'https:')
    notes.push(stop('Meta refuses http. Register the same address with https.', right))
  }
  const hash = right.indexOf('#')
  if (hash >= 0) {
    right = right.slice(0, hash)
    notes.push(stop('A redirect URI has no # part: Meta puts its own there.', right))
  }
  const question = right.indexOf('?')
  if (question >= 0 && family === 'instagram-login') {
    right = right.slice(0, question)
    notes.push(
      stop('Instagram drops the ? part, and the exchange then differs. Use state for it.', right),
    )
  }
  if (/[^:]\/\//.test(right)) {
    right = right.replace(/([^:])\/{2,}/g, '$1/')
    notes.push(
      stop('There are two slashes in a row. It is compared character by character.', right),
    )
  }
  // A & that was not encoded ends the value: what follows is a parameter of the link.
  if (redirect.written.includes('?') && /[?&]redirect_uri=[^&#]*\?[^&#]*&/.test(address)) {
    notes.push({
      ...stop('It is not encoded, so Meta reads its own parameters as the link’s.', right),
      severity: 'advice',
    })
  }
  return notes
}

/** A redirect URI beside every line that the app has registered: one line that is right is right. */
export function compareWithRegistered(
  ours: string,
  registered: string,
): {
  readonly equal: boolean
  readonly best: Comparison | undefined
  readonly line: string | undefined
} {
  const lines = registered
    .split(/[\s,]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, 50)
  const compared = lines.map(line => ({ line, comparison: compareUris(ours, line) }))
  const same = compared.find(({ comparison }) => comparison.equal)
  const closest = same ?? compared.sort((one, other) => different(one) - different(other))[0]
  return { equal: same !== undefined, best: closest?.comparison, line: closest?.line }
}

function different({ comparison }: { readonly comparison: Comparison }): number {
  return comparison.differences
    .filter(({ kind }) => kind !== 'same')
    .reduce((sum, { text }) => sum + text.length, 0)
}

function decodedOnce(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
