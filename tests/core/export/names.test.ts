import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { allFacts, factsOf } from '#src/core/export/facts.ts'
import {
  bareNameOf,
  explicitNaming,
  isUsable,
  keepNaming,
  type Naming,
  nameOf,
  problemOf,
  readNaming,
  schemeLabels,
  shippedPrefix,
} from '#src/core/export/names.ts'
import { isReserved } from '#src/core/export/reserved.ts'

const families = ['facebook-login', 'instagram-login'] as const
const schemes = ['explicit', 'meta-samples', 'most-common', 'ig-short', 'fb-short'] as const

function own(names: Naming['own'], prefix = ''): Naming {
  return { scheme: 'own', prefix, own: names }
}

test('every scheme gives each fact of a family a usable name of its own', () => {
  expect(Object.keys(schemeLabels)).toEqual([...schemes, 'own'])
  for (const scheme of schemes) {
    for (const family of families) {
      expect(isUsable({ ...explicitNaming, scheme }, family)).toBe(true)
    }
  }
})

test('names as people meet them in samples and projects', () => {
  const name = (scheme: Naming['scheme'], fact: (typeof allFacts)[number]) =>
    nameOf({ ...explicitNaming, scheme }, fact)
  expect(name('meta-samples', 'pageToken')).toBe('PAGE_ACCESS_TOKEN')
  expect(name('most-common', 'pageToken')).toBe('INSTAGRAM_ACCESS_TOKEN')
  expect(name('most-common', 'userToken')).toBe('FACEBOOK_USER_ACCESS_TOKEN')
  expect(name('ig-short', 'instagramAccountId')).toBe('IG_USER_ID')
  expect(name('fb-short', 'pageToken')).toBe('FB_PAGE_ACCESS_TOKEN')
})

test('a prefix stands before and the tag’s number behind', () => {
  const naming: Naming = { ...explicitNaming, prefix: 'ACME_' }
  expect(nameOf(naming, 'pageId', 2)).toBe('ACME_FACEBOOK_PAGE_ID_2')
  expect(bareNameOf(naming, 'pageId')).toBe('FACEBOOK_PAGE_ID')
})

test('a name of one’s own is refused when something else would read it, or cannot', () => {
  const problem = (name: string, prefix = '') =>
    problemOf(own({ pageId: name }, prefix), 'pageId', 'facebook-login')
  expect(problem('SHOP_PAGE')).toBeUndefined()
  for (const name of ['', 'page id', 'page_id', '1PAGE', 'PÄGE', 'A=B', 'A\nB', 'A'.repeat(81)]) {
    expect(problem(name)).toBe('alphabet')
  }
  for (const name of [
    'PATH',
    'IFS',
    'LD_PRELOAD',
    'BASH_ENV',
    'NODE_OPTIONS',
    'GITHUB_TOKEN',
    'NO',
  ]) {
    expect(problem(name)).toBe('reserved')
  }
  expect(problem('PATH', 'ACME_')).toBeUndefined()
  expect(problem('OPTIONS', 'NODE_')).toBe('reserved')
  expect(problem('PAGE_2')).toBe('numbered')
  expect(problem('FACEBOOK_PAGE_ACCESS_TOKEN')).toBe('twice')
})

const ownVariables = {
  bash: ['bash', '--norc', '-c', 'compgen -v'],
  sh: ['sh', '-c', 'set'],
  zsh: ['zsh', '-f', '-c', 'typeset +'],
  fish: ['fish', '-N', '-c', 'set -n'],
}

for (const [shell, command] of Object.entries(ownVariables)) {
  test.skipIf(!existsSync(`/usr/bin/${shell}`))(
    `${shell} has no variable of its own that a name could take (skipped where there is no ${shell})`,
    () => {
      const text = execFileSync('/usr/bin/env', ['-i', ...command], { encoding: 'utf8' })
      // zsh prints the types first.
      const taken = text.match(/(?<=^(?:[a-z0-9]+ )*)[A-Z][A-Z0-9_]*(?==|$)/gm) ?? []
      expect(taken.length).toBeGreaterThan(3)
      expect(taken.filter(name => !isReserved(name))).toEqual([])
    },
  )
}

test('a client’s name is no less a prefix for being like a shell’s word', () => {
  for (const prefix of ['COMPANY_', 'HISTORY_', 'PROMPTLY_', 'JAVA_', 'RUBY_', 'FISH_', 'EPOCH_']) {
    expect(isUsable({ ...explicitNaming, prefix }, 'facebook-login'), prefix).toBe(true)
  }
})

test('the two families may share a name, because no export holds both', () => {
  const naming = own({ pageToken: 'TOKEN', instagramToken: 'TOKEN' })
  expect(families.every(family => isUsable(naming, family))).toBe(true)
})

test('names that build tools ship to browsers are recognised', () => {
  expect(shippedPrefix('NEXT_PUBLIC_INSTAGRAM_ACCESS_TOKEN')).toBe('NEXT_PUBLIC_')
  expect(shippedPrefix('VITE_TOKEN')).toBe('VITE_')
  expect(shippedPrefix('PUBLIC_TOKEN')).toBe('PUBLIC_')
  expect(shippedPrefix('ACME_PUBLIC_TOKEN')).toBeUndefined()
  expect(shippedPrefix('INVITE_TOKEN')).toBeUndefined()
})

test('names are remembered, and names alone', () => {
  const store = memoryStore()
  const naming = own({ pageToken: 'SHOP_TOKEN' }, 'ACME_')
  keepNaming(store, naming)
  expect(readNaming(store)).toEqual(naming)
  expect(store.getItem('keytag:v1:names')).toBe(
    '{"scheme":"own","prefix":"ACME_","own":{"pageToken":"SHOP_TOKEN"}}',
  )
})

test('names read from the store are always usable', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        scheme: fc.constantFrom(...Object.keys(schemeLabels), 'other'),
        prefix: fc.oneof(fc.constantFrom('', 'ACME_', 'LD_', 'A\n'), fc.string()),
        own: fc.dictionary(
          fc.constantFrom(...allFacts, '__proto__'),
          fc.oneof(
            fc.constantFrom('PATH', 'A', 'B_1', 'C', 'X=1', 'FACEBOOK_PAGE_ID'),
            fc.string(),
          ),
        ),
      })
      .map(naming => JSON.stringify(naming)),
  )
  fc.assert(
    fc.property(anyText, text => {
      const store = memoryStore()
      store.setItem('keytag:v1:names', text)
      const naming = readNaming(store)
      for (const family of families) {
        for (const fact of factsOf[family]) {
          expect(nameOf(naming, fact, 1)).toMatch(/^[A-Z][A-Z0-9_]{0,80}_1$/)
        }
        expect(isUsable(naming, family)).toBe(true)
      }
    }),
  )
})
