import type { Observed } from '../expectation/watch.ts'
import { redact } from '../redact.ts'
import {
  callOf,
  exchangeOf,
  type FakeCapture,
  redirectOf,
  refusedExchangeOf,
  requestOf,
} from './fake-captures.ts'
import { withoutOriginals } from './fake-sentence.ts'
import { createFakes } from './fakes.ts'
import { mapForm } from './map-form.ts'
import { savedLoginMark } from './mark.ts'
import { type SavedCapture, type SavedLogin, savedStart } from './saved-login.ts'

/** Calls that are kept. A test of a thousand tokens makes more, all alike. */
const mostCalls = 600

/** Writes a login down with fakes in place of every value. */
export function createRecorder(options: { readonly version: string; readonly now: Date }): {
  readonly see: (observed: Observed) => void
  /** Undefined where nothing was seen yet, or where a value of the original is left in it. */
  readonly save: () => SavedLogin | undefined
} {
  const captures: SavedCapture[] = []
  const source = `Saved by Keytag ${options.version}`
  const shift = savedStart - Math.floor(options.now.getTime() / 1000)
  const fakes = createFakes(shift)
  const keep = (capture: FakeCapture) => {
    if (captures.length < mostCalls) captures.push({ ...capture, source })
  }
  return {
    see(observed) {
      if (observed.kind === 'redirect') {
        keep(requestOf(observed.asked, fakes))
        keep(redirectOf(observed.asked, observed.parts, fakes, shift))
      } else if (observed.kind === 'exchange') keep(exchangeOf(observed, fakes))
      else if (observed.kind === 'refused-exchange') keep(refusedExchangeOf(observed, fakes))
      else keep(callOf(observed.call, fakes, shift))
    },
    save() {
      if (captures.length === 0) return undefined
      const known = new Map<string, string>()
      for (const [original, fake] of fakes.entries()) known.set(inJson(original), inJson(fake))
      const saved: SavedLogin = {
        keytag: savedLoginMark,
        captures: captures.map(capture => {
          // A name can be learnt after the sentence that holds it.
          const isError = (capture.status ?? 0) >= 400
          const raw = isError ? withoutOriginals(capture.raw, known) : capture.raw
          return { ...capture, raw: withoutSecretShapes(raw, known.size) }
        }),
      }
      return isSafe(saved) ? saved : undefined
    },
  }
}

/** Made-up words side by side can have the shape of a secret in pieces. */
function withoutSecretShapes(raw: string, seed: number): string {
  if (raw === '' || raw.startsWith('https:')) return raw
  const body = mapForm(
    JSON.parse(raw),
    'anything',
    value => (typeof value === 'string' && redact(value) !== value ? `text.${seed}` : value),
    name => name,
  )
  return JSON.stringify(body)
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** The redactor finds nothing in any value of it. */
function isSafe({ captures }: SavedLogin): boolean {
  return captures.every(({ raw, request }) => {
    const values = [...valuesIn(raw), ...(request ? valuesIn(request.split(' ')[1] ?? '') : [])]
    return values.every(value => redact(value) === value)
  })
}

/** The values of an address or of an answer, without their names. */
function valuesIn(raw: string): readonly string[] {
  if (/^https:/.test(raw)) {
    const url = new URL(raw)
    return [
      url.pathname,
      ...url.searchParams.values(),
      ...new URLSearchParams(url.hash.slice(1)).values(),
    ]
  }
  const values: string[] = []
  if (raw !== '') {
    mapForm(
      JSON.parse(raw),
      'anything',
      value => values.push(String(value)),
      name => {
        values.push(name)
        return name
      },
    )
  }
  return values
}
