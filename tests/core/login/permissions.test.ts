import { expect, test } from 'vitest'
import {
  askedPermissions,
  facebookPermissions,
  toWanted,
  withDependencies,
} from '#src/core/login/permissions/permissions.ts'

const nothing = { useCases: [], portfolio: false, more: [] } as const
const names = (wanted: Parameters<typeof askedPermissions>[0]) =>
  askedPermissions(wanted).map(({ permission }) => permission.name)

test('asks for the basics even when nothing is chosen', () => {
  expect(names(nothing)).toEqual(['instagram_basic', 'pages_show_list', 'pages_read_engagement'])
})

test('asks for what each use case needs, as Meta’s table has it', () => {
  const extra = (useCase: 'publishing' | 'comments' | 'messaging' | 'insights') =>
    names({ ...nothing, useCases: [useCase] }).slice(3)
  expect(extra('publishing')).toEqual(['instagram_content_publish'])
  expect(extra('comments')).toEqual(['instagram_manage_comments'])
  expect(extra('messaging')).toEqual(['instagram_manage_messages', 'pages_manage_metadata'])
  expect(extra('insights')).toEqual(['instagram_manage_insights'])
  expect(names({ ...nothing, portfolio: true })).toContain('business_management')
})

test('adds dependencies of dependencies and says for whom', () => {
  const asked = askedPermissions({ ...nothing, more: ['leads_retrieval'] })
  const ads = asked.find(({ permission }) => permission.name === 'ads_management')
  expect(ads).toMatchObject({ reason: 'dependency', neededBy: ['leads_retrieval'] })
  expect(
    asked.find(({ permission }) => permission.name === 'pages_read_engagement')?.neededBy,
  ).toContain('ads_management')
})

test('every dependency is itself in the catalogue, and no name stands twice', () => {
  const known = facebookPermissions.map(({ name }) => name)
  expect(new Set(known).size).toBe(known.length)
  for (const { dependencies } of facebookPermissions) {
    expect(known).toEqual(expect.arrayContaining([...dependencies]))
  }
})

test('a list of names and the choices lead to each other', () => {
  const wanted = {
    useCases: ['publishing', 'insights'],
    portfolio: true,
    more: ['ads_read'],
  } as const
  expect(toWanted(names(wanted))).toEqual(wanted)
  expect(toWanted(['instagram_business_basic', 'nonsense']).more).toEqual([])
})

test('a few permissions with all they depend on, and no others', () => {
  expect(withDependencies(['instagram_manage_comments'])).toEqual([
    'instagram_basic',
    'pages_show_list',
    'pages_read_engagement',
    'instagram_manage_comments',
  ])
  expect(withDependencies(['catalog_management'])).toContain('business_management')
  expect(withDependencies(['some_new_one', 'pages_show_list'])).toEqual([
    'pages_show_list',
    'some_new_one',
  ])
})
