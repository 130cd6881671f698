import { isConstant, isFieldName } from '../expectation/form.ts'
import { fakeLike } from './fake-like.ts'
import { fakeSentence } from './fake-sentence.ts'

/**
 * Fakes of the same form for everything that belongs to a person or an app. The same original has the
 * same fake throughout. It holds the originals, so it goes when the login goes.
 */
export type Fakes = {
  readonly id: (id: string) => string
  readonly number: (number: number) => number
  readonly token: (token: string) => string
  readonly code: (code: string) => string
  readonly state: (state: string) => string
  readonly address: (address: string) => string
  /** A name, or anything else that a person wrote. */
  readonly text: (text: string) => string
  /** A sentence of Meta's, with the values in it replaced and its moments moved. */
  readonly sentence: (words: string) => string
  /** A word of a list, kept where it has the manner of Meta's constants. */
  readonly word: (word: string) => string
  /** Replaces by its form whatever has no expectation. */
  readonly anything: (text: string) => string
  /** The name of a field, kept where it has the manner of Meta's. */
  readonly key: (name: string) => string
  /** Every original that was replaced, with its fake. */
  readonly entries: () => Iterable<readonly [original: string, fake: string]>
}

const accountId = /^17841\d{12}$/
const tokenForm = /^(?:EAA|CAA|ABAEs|IG|SIM_)[\w-]{17,}$/
const metaHost = /^https:\/\/(graph\.(?:facebook|instagram)\.com)(\/v\d{1,3}\.\d{1,2})?\//

/** `shift` moves moments, in seconds. */
export function createFakes(shift: number): Fakes {
  const known = new Map<string, string>()
  const used = new Set<string>()
  const fakeOf = (original: string, make: (seed: number) => string) => {
    const before = known.get(original)
    if (before !== undefined) return before
    let seed = known.size + 1
    let fake = make(seed)
    // A fake that is somebody's fake already, or the original itself, would say too much.
    for (let tries = 0; (used.has(fake) || fake === original) && tries < 20; tries++) {
      seed += 7919
      fake = make(seed)
    }
    known.set(original, fake)
    used.add(fake)
    return fake
  }
  const fakes: Fakes = {
    id: id =>
      fakeOf(id, seed =>
        accountId.test(id) ? `17841${fakeLike(id.slice(5), seed)}` : fakeLike(id, seed),
      ),
    number(number) {
      if (Math.abs(number) < 10) return number
      const fake = Number(fakeOf(String(number), seed => fakeLike(String(number), seed)))
      return Number.isFinite(fake) ? fake : 0
    },
    token: token => fakeOf(token, seed => `TOKEN-${seed}-${familyOf(token)}`),
    code: code => fakeOf(code, seed => `CODE-${seed}`),
    state: state => fakeOf(state, seed => `STATE-${seed}`),
    address: address =>
      fakeOf(address, seed => {
        const [, host, version = ''] = metaHost.exec(address) ?? []
        return host === undefined
          ? `https://example.com/${seed}`
          : `https://${host}${version}/more/${seed}`
      }),
    text: text => (text === '' ? '' : fakeOf(text, seed => fakeName(text, seed))),
    sentence: words => fakeSentence(words, fakes, known, shift),
    word: word => (isConstant(word) ? word : fakes.text(word)),
    key: name => (isFieldName(name) && !known.has(name) ? name : fakes.anything(name)),
    anything(text) {
      if (/^\d{5,}$/.test(text)) return fakes.id(text)
      if (tokenForm.test(text)) return fakes.token(text)
      return /^https?:\/\//.test(text) ? fakes.address(text) : fakes.text(text)
    },
    entries: () => known,
  }
  return fakes
}

/** The doctor knows a test user of an app by Meta's words in the name, so they stay. */
function fakeName(name: string, seed: number): string {
  return name
    .split(/(\btest user\b)/i)
    .map((part, index) => (part === '' || index % 2 === 1 ? part : fakeLike(part, seed + index)))
    .join('')
}

function familyOf(token: string): string {
  return /^(?:EAA|IGAA|IGQ|SIM)/.exec(token)?.[0] ?? 'ODD'
}
