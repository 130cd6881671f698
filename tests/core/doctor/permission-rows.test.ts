import { expect, test } from 'vitest'
import { isAllOrNothing, permissionRows } from '#src/core/doctor/permission-rows.ts'

const asked = ['instagram_basic', 'pages_show_list', 'instagram_manage_comments']
const status = (permission: string, is = 'granted') => ({ permission, status: is })

test('missing permissions come first, with their broken calls and the permissions they stop', () => {
  const rows = permissionRows(asked, [
    status('instagram_manage_comments'),
    status('pages_show_list'),
    status('instagram_basic', 'declined'),
    status('public_profile'),
  ])
  expect(rows.map(({ name, standing }) => [name, standing])).toEqual([
    ['instagram_basic', 'declined'],
    ['pages_show_list', 'granted'],
    ['instagram_manage_comments', 'granted'],
    ['public_profile', 'granted'],
  ])
  expect(rows[0]?.breaks).toContain('No Instagram account is shown')
  expect(rows[0]?.stops).toEqual(['instagram_manage_comments'])
})

test('asked for, and in no answer: dropped. Meta’s own statuses stay as they are', () => {
  const rows = permissionRows(asked, [status('pages_show_list'), status('email', 'expired')])
  const standings = Object.fromEntries(rows.map(({ name, standing }) => [name, standing]))
  expect(standings).toMatchObject({ instagram_basic: 'dropped', email: 'expired' })
  expect(rows.find(({ name }) => name === 'email')?.asked).toBe(false)
})

test('every asked permission declined is the mark of all or nothing', () => {
  const all = permissionRows(asked, [
    ...asked.map(name => status(name, 'declined')),
    status('public_profile'),
  ])
  expect(isAllOrNothing(all, false)).toBe(true)
  const some = permissionRows(
    asked,
    asked.map((name, index) => status(name, index ? 'granted' : 'declined')),
  )
  expect(isAllOrNothing(some, false)).toBe(false)
})

test('a permission that the catalogue does not know still says something', () => {
  expect(permissionRows(['some_new_one'], [])[0]?.breaks).toBe('Calls that need it are refused.')
})
