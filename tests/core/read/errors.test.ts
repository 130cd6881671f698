import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { read } from '#src/core/read/read.ts'
import { type ErrorRow, errorRows, isWhole } from './error-rows.ts'
import { firstError, summaries } from './summary.ts'
import { type GraphErrorBody, wrappings } from './wrappings.ts'

const traceId = 'A12JgDU07Gj'
const told = errorRows.filter(row => !isWhole(row))

function bodyOf({ code, subcode, message }: ErrorRow): GraphErrorBody {
  return {
    message,
    type: 'OAuthException',
    code: /^\d+$/.test(code) ? Number(code) : undefined,
    subcode: subcode === '' ? undefined : Number(subcode),
    traceId,
  }
}

/** A print may leave out what tells this error from others: then nothing is promised. */
function isTold(row: ErrorRow, lacks: string | undefined): boolean {
  if (row.message === '' && lacks !== 'message') return row.subcode !== '' && lacks !== 'subcode'
  if (lacks === 'message') return row.by !== 'words' && row.by !== 'general'
  if (lacks === 'subcode') return row.by === 'words'
  return true
}

test.each(errorRows.filter(isWhole))('$message leads to $entry', ({ message, entry, by }) => {
  expect(firstError(message)).toBe(`${entry} by ${by}`)
})

test.each(wrappings)('every known error is found in the print: $name', ({ write, lacks }) => {
  const wrong = told
    .filter(row => isTold(row, lacks))
    .flatMap(row => {
      const found = firstError(write(bodyOf(row)))
      return found?.split(' by ')[0] === row.entry ? [] : [[write(bodyOf(row)), row.entry, found]]
    })
  expect(wrong).toEqual([])
})

test('each known error is told by what it is known to be told by', () => {
  const wrong = told.flatMap(row => {
    const found = firstError(JSON.stringify({ error: jsonOf(row) }))
    return found === `${row.entry} by ${row.by}` ? [] : [[row.message, row.entry, row.by, found]]
  })
  expect(wrong).toEqual([])
})

function jsonOf(row: ErrorRow) {
  const { message, type, code, subcode } = bodyOf(row)
  return { message: message || undefined, type, code, error_subcode: subcode }
}

const wordings = entries.flatMap(entry =>
  entry.says?.near || entry.says?.otherFamily
    ? []
    : (entry.wordings ?? [])
        .filter(({ isGeneral }) => !isGeneral)
        .map(({ words, source }) => ({ id: entry.id, words, source })),
)

test.each(wordings)('“$words” leads to $id', ({ id, words }) => {
  expect(firstError(words.replaceAll('…', '12345'))?.split(' by ')[0]).toBe(id)
})

test('every wording has a source', () => {
  expect(wordings.length).toBeGreaterThan(180)
  expect(wordings.filter(({ source }) => source.trim().length < 4)).toEqual([])
})

const chatter = fc.constantFrom(
  'hello, since this morning our app does not work any more :(',
  '```',
  'I use v25.0 and PHP 8.3; it worked for 2 years.',
  '2026-11-29 10:00:01 INFO 200 GET /health 12ms',
  '<p>Can somebody help?</p>',
  '{"level":"info","msg":"started","port":3000}',
  'npm ERR! code ELIFECYCLE',
  'at Object.<anonymous> (/app/index.js:10:15)',
  'Thanks!',
  '| a | b |',
  '',
)

test('any known error in any print is found inside any chatter', () => {
  const own = told.filter(({ by }) => by === 'words')
  const whole = wrappings.filter(({ lacks }) => lacks === undefined)
  fc.assert(
    fc.property(
      fc.constantFrom(...own),
      fc.constantFrom(...whole),
      fc.array(chatter, { maxLength: 4 }),
      fc.array(chatter, { maxLength: 4 }),
      (row, { write }, before, after) => {
        const text = [...before, write(bodyOf(row)), ...after].join('\n')
        expect(summaries(text)).toContainEqual(
          expect.stringMatching(new RegExp(`^(?:error|redirect refusal) ${row.entry} `)),
        )
      },
    ),
    { numRuns: 300 },
  )
}, 60_000)

test('several errors in one log are several things', () => {
  const log = [
    '10:00:01 {"error":{"message":"(#4) Application request limit reached","type":"OAuthException","code":4}}',
    '10:00:02 ok',
    '10:00:03 {"error":{"message":"Error validating access token: Session has expired on Monday","type":"OAuthException","code":190,"error_subcode":463}}',
    '10:00:09 {"error":{"message":"(#100) Missing permissions","type":"OAuthException","code":100}}',
  ].join('\n')
  expect(summaries(log)).toEqual([
    'error 4 by general',
    'error 190-463 by words',
    'error 100-missing-permissions by words',
  ])
})

test('a general entry never overrules words that belong to another one', () => {
  for (const [text, entry] of [
    [
      '{"error":{"message":"(#190) This method must be called with a Page Access Token","code":190}}',
      '190-page-token by words',
    ],
    ['{"error":{"message":"Bad signature","code":190}}', '190-signature by words'],
    [
      '{"error":{"message":"Invalid parameter","code":100,"error_subcode":33}}',
      '100-33 by subcode',
    ],
    ['{"error":{"message":"Something that was never seen","code":100}}', '100 by code'],
    ['{"error":{"message":"Invalid parameter","code":100}}', '100 by general'],
    [
      '{"error":{"message":"An unknown error occurred","code":1,"is_transient":false}}',
      '1-final by general',
    ],
    [
      '{"error":{"message":"An unknown error occurred","code":1,"is_transient":true}}',
      '1 by general',
    ],
    [
      '{"error":{"message":"Media upload has failed","code":1,"error_subcode":2207077}}',
      'publish-failed by subcode',
    ],
  ]) {
    expect([text, firstError(text ?? '')]).toEqual([text, entry])
  }
})

test('an error that a tool says in its own sentence, and again with its number, is one', () => {
  const answer = {
    error: {
      message:
        'Error validating access token: Session has expired on Monday, 01-Dec-25 11:00:00 PST.',
      type: 'OAuthException',
      code: 190,
      error_subcode: 0,
    },
  }
  const found = read(
    JSON.stringify({
      errorMessage: `Failed to fetch the account, Error: 400 - ${JSON.stringify(answer)}`,
      errorDescription: answer.error.message,
    }),
  )
  expect(found).toMatchObject([{ kind: 'error', facts: { code: 190, subcode: undefined } }])
})

test('the words of an answer are told of the answer, not of the sentence around it', () => {
  const found = read(
    'Message: Call was not successful Response: {"error":{"message":"API access blocked.","type":"OAuthException","code":200}}',
  )
  expect(found).toMatchObject([{ kind: 'error', facts: { code: 200 }, certainty: 'words' }])
})

test('a sentence before a whole answer is no error of its own', () => {
  expect(
    summaries(
      'I get this error message:\n{"error_type": "OAuthException", "code": 400, "error_message": "Invalid platform app"}',
    ),
  ).toEqual(['error ig-invalid-platform-app by words'])
})

test.each([
  'AxiosError: Request failed with status code 400',
  'urllib.error.HTTPError: HTTP Error 403: Forbidden',
  'HTTPError: Response code 400 (Bad Request)',
])('a status alone is told as a program’s words, also beside the call: %s', words => {
  expect(firstError(words)).toBe('status-alone by words')
  expect(firstError(`${words} https://graph.facebook.com/v25.0/me/accounts`)).toBe(
    'status-alone by words',
  )
  expect(firstError(`${words} {"error":{"message":"Bad signature","code":190}}`)).toBe(
    '190-signature by words',
  )
})

test('a refusal that nobody knows comes after a program’s words', () => {
  expect(
    summaries('`error=invalid_token`, and then: SyntaxError: invalid character at line 1')[0],
  ).toBe('error answer-unreadable by words')
})

test.each([
  `{u'error': {u'message': u'Bad signature', u'type': u'OAuthException', u'code': 190}}`,
  `{b'error': {b'message': b'Bad signature', b'code': 190}}`,
])('Meta’s words are known behind Python’s marks of text: %s', text => {
  expect(summaries(text)).toEqual(['error 190-signature by words'])
})
