import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { entries } from '#src/core/errors/entries.ts'
import { errorsJson, errorsVersion } from '../../build/errors-json.ts'
import { sitePages } from '../../build/pages.ts'

const text = z.string().check(z.minLength(1))
const Range = z.strictObject({ first: z.int(), last: z.int() })
const ErrorRecord = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]+$/)),
  title: text,
  codes: z.array(Range),
  ownCodes: z.array(z.int()),
  subcodes: z.array(Range),
  wordings: z.array(z.strictObject({ words: text, source: text, isGeneral: z.boolean() })),
  speaker: text,
  meaning: text,
  cause: text,
  whoFixes: z.enum(['person', 'page-owner', 'developer', 'meta', 'nobody']),
  steps: z.array(text),
  place: z.nullable(z.url()),
  retry: z.nullable(z.enum(['no', 'later', 'now'])),
  isBroken: z.boolean(),
  known: z.enum(['documented', 'captured', 'reported', 'inferred', 'own']),
  source: text,
  page: text,
})
const Errors = z.strictObject({ version: z.literal(2), errors: z.array(ErrorRecord) })

const { errors } = Errors.parse(JSON.parse(errorsJson()))

test('errors.json holds every entry once, in its documented form', () => {
  expect(errors.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
  expect(new Set(errors.map(({ id }) => id)).size).toBe(errors.length)
  for (const { codes, subcodes } of errors)
    for (const { first, last } of [...codes, ...subcodes]) expect(first).toBeLessThanOrEqual(last)
})

test('errors.json leads to the page of each error', () => {
  const files = sitePages.map(({ fileName }) => fileName)
  for (const { page } of errors) expect(files).toContain(`${page}index.html`)
})

test('errors.json tells an error by its subcode and its words', () => {
  const expired = errors.find(({ id }) => id === '190-463')
  expect(expired?.subcodes).toContainEqual({ first: 463, last: 463 })
  expect(expired?.codes).toContainEqual({ first: 190, last: 190 })
  expect(expired?.wordings.length).toBeGreaterThan(0)
})

test('errors.json names the use of a retry in every record', () => {
  const retries = new Map(errors.map(({ id, retry }) => [id, retry]))
  expect(retries.get('login-worked')).toBeNull()
  expect(retries.get('190-463')).toBe('no')
})

test('every field of errors.json and its version are documented', () => {
  const documented = readFileSync('docs/errors-json.md', 'utf8')
  for (const field of Object.keys(ErrorRecord.shape)) expect(documented).toContain(`| \`${field}\``)
  expect(documented).toContain(`\`version\` is ${errorsVersion}:`)
})
