import { expect, test } from 'vitest'
import { listPermission } from '#src/core/doctor/checks/list-permission.ts'
import { asked, evidenceOf, failed, now, pageOf, ranked, value } from '../evidence-of.ts'

const name = 'pages_show_list'
const remedy = { kind: 'ask-for', permissions: [name] }

test('declined: asks for it again', () => {
  const cause = listPermission(evidenceOf({ declined: [name] }), now)
  expect(cause).toMatchObject({ rank: 'fits', remedy })
  expect(cause?.evidence).not.toContain('all or nothing')
})

test('everything declined: says that Facebook Login for Business grants all or nothing', () => {
  expect(listPermission(evidenceOf({ declined: asked }), now)?.evidence).toContain('all or nothing')
})

test('not asked for: says so', () => {
  const cause = listPermission(evidenceOf({ login: { asked: ['instagram_basic'] } }), now)
  expect(cause).toMatchObject({ rank: 'fits', remedy })
  expect(cause?.evidence).toContain('did not ask')
})

test('a configuration that does not ask for it is changed in the App Dashboard', () => {
  const login = { asked: [], configured: true }
  const cause = listPermission(evidenceOf({ login, permissions: value([]) }), now)
  expect(cause?.rank).toBe('fits')
  expect(cause?.evidence).toContain('Configurations')
})

test('neither granted nor declined: Advanced Access cannot be told from an earlier login', () => {
  const cause = listPermission(evidenceOf({ dropped: [name] }), now)
  expect(cause?.rank).toBe('fits')
  expect(cause?.evidence).toContain('Advanced Access')
  const ofDeveloper = listPermission(evidenceOf({ dropped: [name], targets: {} }), now)
  expect(ofDeveloper?.evidence).not.toContain('Advanced Access')
})

test('granted: ruled out. Pages came: nothing to say', () => {
  expect(ranked(listPermission, evidenceOf())).toBe('ruled-out')
  expect(ranked(listPermission, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
})

test('unsaid: possible', () => {
  const evidence = { ...evidenceOf(), permissions: failed({}) }
  expect(ranked(listPermission, evidence)).toBe('possible')
})
