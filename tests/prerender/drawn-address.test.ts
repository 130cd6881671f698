import { expect, test } from 'vitest'
import { plainCopy } from '#src/own-copy.ts'
import { toDrawn } from '#src/prerender/drawn-address.ts'
import { sitePages, startScreen } from '../../build/pages.ts'

const paths = [startScreen(plainCopy), ...sitePages.flatMap(({ screen }) => screen ?? [])].map(
  ({ path }) => path,
)

test('each spelling of a drawn screen’s address leads to that screen', () => {
  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths) {
    expect(toDrawn(path)).toBe(path)
    expect(toDrawn(path.replace(/\/$/, ''))).toBe(path)
    expect(toDrawn(`${path}index.html`)).toBe(path)
  }
})

test('no other address is taken for a drawn screen’s', () => {
  for (const path of [
    '404.html',
    'callback.html',
    'xindex.html',
    'paste//',
    'paste/x/index.html',
  ]) {
    expect(paths).not.toContain(toDrawn(path))
  }
})
