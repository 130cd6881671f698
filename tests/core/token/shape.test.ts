import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTokenShape, type TokenShape } from '#src/core/token/shape.ts'
import { cleaningInWords, tokenShapeInWords } from '#src/core/token/shape-words.ts'
import { captured, withWholeTokens } from '#tests/captured.ts'

const long = 'ZAZB0x9'.repeat(30)
const secret = '0123456789abcdef0123456789abcdef'

/** Letters and digits of a token's length. */
const tail = fc.string({
  unit: fc.constantFrom(...'ABCXYZabcxyz0189'),
  minLength: 100,
  maxLength: 300,
})

describe('a token is known by its beginning', () => {
  test.each([
    ['EAA', 'facebook-login'],
    ['EAACEdEose0', 'facebook-login'],
    ['IGAA', 'instagram-login'],
    ['IGQVJ', 'basic-display'],
    ['IGQW', 'basic-display'],
    ['CAA', 'old-facebook'],
    ['SIM_', 'simulated'],
    ['AQ', 'code'],
  ])('%s is %s, however long it is', (beginning, kind) => {
    fc.assert(
      fc.property(tail, rest => {
        expect(readTokenShape(beginning + rest).kind).toBe(kind)
      }),
    )
  })

  test('and what may be asked about keeps its text, hidden', () => {
    fc.assert(
      fc.property(fc.constantFrom('EAA', 'IGAA', 'SIM_'), tail, (beginning, rest) => {
        const shape = readTokenShape(beginning + rest)
        if (!('token' in shape)) throw new Error(shape.kind)
        expect(shape.token.reveal()).toBe(beginning + rest)
        expect(JSON.stringify(shape)).not.toContain(rest)
      }),
    )
  })

  test('also in captures, whose tokens were cut for publication', () => {
    const texts = captured('redirect_success_fragment').flatMap(({ raw }) =>
      [...withWholeTokens(raw).matchAll(/_token=(EAA[A-Za-z0-9]+)/g)].map(match => match[1] ?? ''),
    )
    expect(texts.length).toBeGreaterThan(8)
    for (const text of texts) expect(readTokenShape(text).kind).toBe('facebook-login')
    const cut = captured('ig_token_exchange').flatMap(
      ({ raw }) => /IG(?:AA|QVJ)\.\.\./.exec(raw) ?? [],
    )
    expect(cut).toEqual(['IGQVJ...', 'IGAA...'])
    for (const text of cut) expect(readTokenShape(text).kind).toBe('cut-off')
  })
})

describe('what a secret is in', () => {
  const holding: readonly [pasted: string, kind: TokenShape['kind']][] = [
    [secret, 'app-secret'],
    [secret.toUpperCase(), 'app-secret'],
    [`client_secret=${secret}`, 'app-secret'],
    [`442224939723604|${secret}`, 'app-token'],
    [`442224939723604%7C${secret}`, 'app-token'],
    [`access_token=442224939723604|${secret}`, 'app-token'],
    ['442224939723604|AbCd-EfGh_1234567890', 'app-token'],
  ]
  test.each(holding)('%s is recognised, and dropped', (pasted, kind) => {
    const shape = readTokenShape(pasted)
    expect(shape.kind).toBe(kind)
    const said = JSON.stringify([shape, tokenShapeInWords(shape)]).toLowerCase()
    expect(said).not.toContain(secret)
    expect(said).not.toContain('abcd-efgh')
    expect(said).toContain('keytag has dropped it')
  })

  test('the app ID of an app access token is kept: it is public', () => {
    expect(readTokenShape(`442224939723604|${secret}`)).toMatchObject({ appId: '442224939723604' })
  })
})

test.each([
  ['', 'nothing'],
  ['  \n', 'nothing'],
  ['17841405309211844', 'id'],
  ['1234567.a1b2c3d.0123456789abcdef0123456789abcdef', 'legacy-instagram'],
  ['eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'jwt'],
  [`EAAB${long}…`, 'cut-off'],
  ['EAABs…x9ZD', 'cut-off'],
  ['IGAAx•••••••••', 'cut-off'],
  ['IGAAabc', 'cut-off'],
  [`IGAA${long}ж${long}`, 'damaged'],
  [`https://acme.example/callback/#access_token=EAA${long}`, 'address'],
  [`{"access_token":"IGAA${long}"}`, 'json'],
  ['sk_live_1234567', 'unknown'],
] satisfies [string, TokenShape['kind']][])('%j is %s', (pasted, kind) => {
  expect(readTokenShape(pasted).kind).toBe(kind)
})

describe('what came along with a token is left out', () => {
  const cases: readonly [pasted: string, cleaned: readonly string[]][] = [
    [`  IGAA${long} \n`, []],
    [`IGAA${long.slice(0, 90)}\r\n  ${long.slice(90)}`, ['spaces']],
    [`IGAA\u200b${long}`, ['spaces']],
    [`"IGAA${long}",`, ['quotes']],
    [`“IGAA${long}”`, ['quotes']],
    [`\`IGAA${long}\``, ['quotes']],
    [`Bearer IGAA${long}`, ['name']],
    [`Authorization: Bearer IGAA${long}`, ['name']],
    [`access_token=IGAA${long}`, ['name']],
    [`export INSTAGRAM_ACCESS_TOKEN="IGAA${long}"`, ['name', 'quotes']],
    [`"access_token": "IGAA${long}",`, ['name', 'quotes']],
    [`#access_token=IGAA${long}&expires_in=5183944`, ['name', 'tail']],
  ]
  test.each(cases.map(each => [each[0].replaceAll(long, '…'), ...each] as const))(
    '%j',
    (...row) => {
      const [, pasted, cleaned] = row
      const shape = readTokenShape(pasted)
      expect(shape.kind).toBe('instagram-login')
      expect(new Set(shape.cleaned)).toEqual(new Set(cleaned))
      if ('token' in shape) expect(shape.token.reveal()).toBe(`IGAA${long}`)
    },
  )

  test('and so is the tail of a code', () => {
    const shape = readTokenShape(`AQD-x_9${long}#_`)
    if (shape.kind !== 'code') throw new Error(shape.kind)
    expect(shape.code.reveal()).toBe(`AQD-x_9${long}`)
    expect(shape.cleaned).toEqual(['tail'])
    expect(readTokenShape(`code=AQ${long}&state=abc#_`).kind).toBe('code')
  })

  test('however it is wrapped', () => {
    const wrapping = fc.constantFrom(
      ['"', '"'],
      ["'", "',"],
      ['\n\t', '\u00a0'],
      ['token: ', ''],
      ['Bearer ', '\n'],
      ['<', '>'],
      ['', '\ufeff'],
    )
    const beginning = fc.constantFrom('EAA', 'IGAA')
    fc.assert(
      fc.property(beginning, tail, wrapping, wrapping, (known, rest, inner, outer) => {
        const pasted = outer[0] + inner[0] + known + rest + inner[1] + outer[1]
        const shape = readTokenShape(pasted)
        if (!('token' in shape)) throw new Error(`${shape.kind}: ${JSON.stringify(pasted)}`)
        expect(shape.token.reveal()).toBe(known + rest)
      }),
    )
  })

  test('and said', () => {
    expect(cleaningInWords([])).toBeUndefined()
    expect(cleaningInWords(['name', 'quotes'])).toBe(
      'Left out: the name before it, quotes around it.',
    )
  })
})

test('any text is some shape, and the words for it hold next to nothing of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const { title, meaning } = tokenShapeInWords(readTokenShape(text))
      expect(title).not.toBe('')
      const visible = text.trim()
      if (visible.length > 60) expect(title + meaning).not.toContain(visible.slice(0, 25))
    }),
  )
})

test('an old token is told what took its place', () => {
  const words = tokenShapeInWords(readTokenShape(`IGQVJ${long}`))
  expect(words.title).toBe('A retired Basic Display token')
  expect(words.meaning).toContain('4 December 2024')
  expect(words.meaning).toContain('Instagram Login')
  expect(tokenShapeInWords(readTokenShape('sk_12345678901')).meaning).toBe(
    'It is 14 characters long and starts with sk_. Check that all of it was copied.',
  )
})
