import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Arrival } from '#src/arrival/arrival.ts'
import { readRequest, writeRequest } from '#src/core/hand-over/request.ts'
import { askedClient } from '#src/first-paint/asked-client.ts'
import { made } from '#tests/core/hand-over/made.ts'

const now = new Date('2026-03-02T12:00:00.000Z')

/** A visit that brought tokens, with the text of its pending login. */
function arrivalOf(spent: string | undefined): Arrival {
  return {
    route: { environment: 'meta', family: 'facebook-login' },
    blocked: undefined,
    address: { query: '', fragment: '' },
    now,
    spent,
    first: { url: '', response: new Promise(() => undefined) },
  }
}

function pendingOf(link: string, language = 'de'): string {
  return JSON.stringify({ answers: { link, language } })
}

test('a client who is back with tokens is named by the request, in the language they chose', async () => {
  const { request } = await made()
  const arrival = arrivalOf(pendingOf(writeRequest(request), 'fr'))
  expect(askedClient(arrival)).toEqual({ from: 'Acme Studio', language: 'fr' })
  expect(askedClient({ ...arrival, first: undefined }), 'without tokens').toBeUndefined()
})

test('a developer, an ended request and a name with unseen characters are left to the app', async () => {
  const { request } = await made()
  const spent = [
    undefined,
    '{"state":"x"}',
    '{"answers":7}',
    pendingOf(writeRequest({ ...request, endsAt: now })),
    pendingOf(writeRequest(request).replace('Acme', '%E2%80%AEAcme')),
    pendingOf(''),
  ]
  expect(spent.map(text => askedClient(arrivalOf(text)))).toEqual(spent.map(() => undefined))
})

test('whoever the first paint names, the full reader names too', async () => {
  const { request } = await made()
  const link = writeRequest(request)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 70 }), from => {
      const asked = link.replace('Acme%20Studio', encodeURIComponent(from.toWellFormed()))
      const named = askedClient(arrivalOf(pendingOf(asked)))
      if (named) expect(readRequest(asked).from).toBe(named.from)
    }),
  )
})

test('any text in the place of the pending login does no harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => {
      askedClient(arrivalOf(text))
    }),
  )
})
