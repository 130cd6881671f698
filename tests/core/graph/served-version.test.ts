import { expect, test } from 'vitest'
import { readServedVersion, versionNotice } from '#src/core/graph/served-version.ts'
import { versions } from '#src/core/graph/versions.ts'
import { graphVersion } from '#src/core/graph-version.ts'

const nothing = new Headers()

test('the served version is read from the header, and else from the next page’s address', () => {
  const next = 'https://graph.facebook.com/v28.0/1/accounts?after=x'
  expect(
    readServedVersion(new Headers({ 'facebook-api-version': 'v27.0' }), { paging: { next } }),
  ).toBe('v27.0')
  expect(readServedVersion(nothing, { data: [], paging: { next } })).toBe('v28.0')
  for (const answer of [undefined, null, 7, {}, { paging: null }, { paging: { next: 'v1.0' } }]) {
    expect(readServedVersion(nothing, answer)).toBeUndefined()
  }
  expect(readServedVersion(new Headers({ 'facebook-api-version': '<b>' }), {})).toBeUndefined()
})

test('another version than the one asked for is told, and an old one is told to be near its end', () => {
  const after = (days: number) => new Date(versions[0].releasedAt.getTime() + days * 86_400_000)
  expect(versionNotice([graphVersion], after(1))).toBeUndefined()
  expect(versionNotice([], after(1))).toBeUndefined()
  expect(versionNotice([graphVersion, 'v99.0'], after(1))).toContain('Meta served v99.0')
  expect(versionNotice([graphVersion], after(639))).toBeUndefined()
  expect(versionNotice([graphVersion], after(641))).toContain('may end soon')
  expect(versionNotice([graphVersion], after(731))).toContain('has probably ended')
})
