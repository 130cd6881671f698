import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientLanguages } from '#src/core/client-languages.ts'
import { HandOverFault } from '#src/core/hand-over/fault.ts'
import { hasEnded, type Request, readRequest, writeRequest } from '#src/core/hand-over/request.ts'
import { facebookPermissions } from '#src/core/login/permissions/permissions.ts'
import { visible } from '#src/core/text/visible.ts'
import { later, made, now } from '#tests/core/hand-over/made.ts'

const { request } = await made()
const other = await made()
const link = writeRequest(request)

function whyNot(text: string): string {
  try {
    readRequest(text)
  } catch (failure) {
    if (failure instanceof HandOverFault) return failure.why
    throw failure
  }
  return 'no fault'
}

/** The link with one value changed, removed or added. */
function changed(name: string, value: string | undefined): string {
  const values = new URLSearchParams(link)
  if (value === undefined) values.delete(name)
  else values.set(name, value)
  return `#${values}`
}

test('a request comes through its link unchanged, whatever people write into it', () => {
  const words = (maxLength: number) =>
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength })
      .map(text => visible(text.toWellFormed()))
      .filter(text => text !== '' && [...text].length <= maxLength)
  const requests: fc.Arbitrary<Request> = fc.record({
    id: fc.constantFrom(request.id, other.request.id),
    recipient: fc.constantFrom(request.recipient, other.request.recipient),
    spare: fc.constantFrom(undefined, other.request.recipient),
    family: fc.constant('facebook-login' as const),
    appId: fc.stringMatching(/^\d{5,20}$/),
    permissions: fc.uniqueArray(fc.constantFrom(...facebookPermissions.map(({ name }) => name)), {
      minLength: 1,
    }),
    from: words(60),
    purpose: fc.oneof(fc.constant(''), words(200)),
    language: fc.constantFrom(...clientLanguages),
    endsAt: fc.integer({ min: 1_700_000_000, max: 4_000_000_000 }).map(at => new Date(at * 1000)),
    wantsUserToken: fc.boolean(),
    world: fc.constantFrom(undefined, 'no-task'),
    signature: fc.constantFrom(undefined, `${'Ab-_'.repeat(21)}Ag`),
  })
  fc.assert(
    fc.property(requests, given => {
      const written = writeRequest(given)
      expect(readRequest(`https://keytag.example/connect/#${written}`)).toEqual(given)
      expect(written).toMatch(/^[\x21-\x7e]+$/)
    }),
    { numRuns: 300 },
  )
})

test('any text at all is read as a request or refused with a word', () => {
  const pieces = fc.constantFrom(
    ...link.split(/(?=[&=])/),
    ...[
      '&',
      '=',
      '#',
      '%',
      '%00',
      'to',
      'v=1',
      '&v=2',
      '&to=age1',
      'redirect_uri=https://a.example',
    ],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map(parts => parts.join('')),
      ),
      text => {
        expect(typeof whyNot(text)).toBe('string')
      },
    ),
    { numRuns: 1000 },
  )
})

test('a link holds no secret', async () => {
  const { key, request: asked } = await made()
  expect(key.identityText).toContain(`# public key: ${asked.recipient}\nAGE-SECRET-KEY-1`)
  expect(writeRequest(asked)).not.toContain('SECRET')
  await expect(crypto.subtle.exportKey('pkcs8', key.privateKey)).rejects.toThrow()
})

test('one letter of a public key changed is noticed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: request.recipient.length - 1 }),
      fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'),
      (place, letter) => {
        const { recipient } = request
        const key = `${recipient.slice(0, place)}${letter}${recipient.slice(place + 1)}`
        expect(whyNot(changed('to', key))).toBe(key === recipient ? 'no fault' : 'unreadable')
      },
    ),
  )
})

test.each([
  ['the same name twice', `${link}&to=${request.recipient}`, 'unreadable'],
  ['a redirect URI', `${link}&redirect_uri=https://a.example/`, 'unreadable'],
  ['a host', `${link}&host=a.example`, 'unreadable'],
  ['a state', `${link}&state=abc`, 'unreadable'],
  ['a name of JavaScript’s', `${link}&__proto__=1`, 'unreadable'],
  ['another family', changed('flow', 'ig'), 'unreadable'],
  ['no number', changed('rid', undefined), 'unreadable'],
  ['a short number', changed('rid', 'AAAA'), 'unreadable'],
  ['an unknown permission', changed('scope', 'instagram_basic,root_access'), 'unreadable'],
  ['no permission', changed('scope', ''), 'unreadable'],
  ['an app secret for an App ID', changed('app', '451d9518e6a2571f37bf37ba2ad951d4'), 'unreadable'],
  ['a name that runs backwards', changed('from', 'Acme \u202estudio'), 'unreadable'],
  ['an empty name', changed('from', ''), 'unreadable'],
  ['a name over two lines', changed('from', 'Acme\nverified'), 'unreadable'],
  ['a long name', changed('from', 'A'.repeat(61)), 'unreadable'],
  ['a domain, which no page can verify', changed('domain', 'acme.agency'), 'unreadable'],
  ['a language nobody speaks here', changed('lang', 'xx'), 'unreadable'],
  ['no end', changed('until', undefined), 'unreadable'],
  ['an end that is no time', changed('until', '1e9'), 'unreadable'],
  ['a newer version', changed('v', '2'), 'newer'],
  ['ten megabytes', `${link}&for=${'a'.repeat(10_000_000)}`, 'too-big'],
  ['an ordinary link', 'https://a.example/connect/?app_id=134895793791914', 'not-one'],
  ['nothing', '', 'not-one'],
])('a link with %s is refused', (_what, text, why) => {
  expect(whyNot(text)).toBe(why)
})

test('a request that has ended can still be read, to say who asked', () => {
  const read = readRequest(changed('until', '1700000000'))
  expect([read.from, hasEnded(read, now), hasEnded(request, later)]).toEqual([
    'Acme Studio',
    true,
    false,
  ])
})
