import { expect, test } from 'vitest'
import { plainCopy } from '#src/own-copy.ts'
import { isDrawnAt, notFoundPage, toDrawn } from '#src/prerender/drawn-address.ts'
import { knownAddresses, sitePages, startScreen } from '../../build/pages.ts'

const paths = [startScreen(plainCopy), ...sitePages.map(({ screen }) => screen)]
  .map(({ path }) => path)
  .filter(path => path !== notFoundPage)

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

const isKnown = (path: string) => new RegExp(knownAddresses(), 'i').test(path)

test('no screen’s address shows the page for a wrong address first, however it is spelled', () => {
  for (const { fileName } of sitePages.filter(({ fileName }) => fileName !== notFoundPage)) {
    const path = fileName.replace(/index\.html$/, '')
    for (const spelling of [path, path.replace(/\/$/, ''), `${path}//`, path.toUpperCase()]) {
      expect([spelling, isKnown(spelling)]).toEqual([spelling, true])
    }
  }
  for (const path of ['', '/', '//paste/', 'p%61ste/'])
    expect([path, isKnown(path)]).toEqual([path, true])
})

test('the page for a wrong address is that address’s screen, whatever it is', () => {
  for (const path of [
    '404.html',
    'pasted/',
    'paste/x',
    'connect-us',
    'callback/index.html',
    'help/a/b',
    'callbackxhtml',
  ]) {
    expect([path, isKnown(path)]).toEqual([path, false])
    expect(isDrawnAt(path, notFoundPage)).toBe(true)
    expect(isDrawnAt(path, 'paste/')).toBe(false)
  }
})
