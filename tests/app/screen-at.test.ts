import { matchRoutes } from 'react-router-dom'
import { expect, test } from 'vitest'
import { screenAt } from '#src/app/screen-at.ts'

const paths = ['/', '/paste/', '/help/', '/help/:id', '/callback/', '/callback.html', '*']
const routes = paths.map(path => ({ path, draw: (id: string) => `${path} ${id}` }))

test.each([
  '/',
  '/paste',
  '/paste/',
  '/paste//',
  '/PASTE/',
  '/%70aste/',
  '/paste%2F',
  '/paste/more',
  '/help',
  '/help/190-460',
  '/help/190-460/',
  '/help/a%2Fb/',
  '/help/%41/',
  '/callback.html',
  '/callbackxhtml',
  '/nobody/knows',
])('%s shows the screen that the router’s own matching finds', pathname => {
  const [match] =
    matchRoutes(
      paths.map(path => ({ path })),
      pathname,
    ) ?? []
  expect(screenAt(routes, pathname)).toBe(`${match?.route.path} ${match?.params.id ?? ''}`)
})

test('a route that tells letters apart leaves other spellings to those behind it', () => {
  const [last] = routes.slice(-1)
  if (last === undefined) throw new Error('No route.')
  const exact = [{ path: '/callback/', caseSensitive: true as const, draw: () => 'callback' }, last]
  expect(screenAt(exact, '/callback')).toBe('callback')
  expect(screenAt(exact, '/Callback')).toBe('* ')
})

test('a path that cannot be decoded is taken as it is, and the console hears nothing of it', () => {
  expect(screenAt(routes, '/help/%E0%A4%A/')).toBe('/help/:id %E0%A4%A')
})
