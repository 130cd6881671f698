import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Family } from '#src/core/family.ts'
import { instagramPermissions } from '#src/core/login/permissions/instagram-permissions.ts'
import {
  askedPermissions,
  facebookPermissions,
  toWanted,
  useCases,
} from '#src/core/login/permissions/permissions.ts'
import { familyOf, lintScopes } from '#src/core/login/scopes/lint.ts'
import { otherPermissions, threadsPermissions } from '#src/core/login/scopes/other-permissions.ts'
import { retiredScopes } from '#src/core/login/scopes/retired-scopes.ts'
import { readScopeText } from '#src/core/login/scopes/scope-text.ts'
import { isFromUnifiedLogin, whyRefused } from '#src/core/login/scopes/why-refused.ts'
import { captured } from '#tests/captured.ts'

const families: readonly Family[] = ['facebook-login', 'instagram-login']
const names: Readonly<Record<Family, readonly string[]>> = {
  'facebook-login': facebookPermissions.map(({ name }) => name),
  'instagram-login': instagramPermissions.map(({ name }) => name),
}

test.each([
  [
    'instagram_content_publish',
    'instagram-login',
    'other-family',
    'instagram_business_content_publish',
  ],
  ['instagram_business_basic', 'facebook-login', 'other-family', 'instagram_basic'],
  ['pages_show_list', 'instagram-login', 'other-family', undefined],
  ['business_basic', 'instagram-login', 'retired', 'instagram_business_basic'],
  ['business_content_publish', 'instagram-login', 'retired', 'instagram_business_content_publish'],
  ['business_manage_comments', 'facebook-login', 'retired', 'instagram_manage_comments'],
  ['user_profile', 'instagram-login', 'retired', 'instagram_business_basic'],
  ['business_manage_insights', 'instagram-login', 'retired', 'instagram_business_manage_insights'],
  [
    'business_content_publishing',
    'instagram-login',
    'retired',
    'instagram_business_content_publish',
  ],
  ['Business manage comments', 'instagram-login', 'retired', 'instagram_business_manage_comments'],
  ['user_media', 'facebook-login', 'retired', 'instagram_basic'],
  ['basic', 'instagram-login', 'retired', 'instagram_business_basic'],
  ['manage_pages', 'facebook-login', 'retired', 'pages_show_list'],
  ['relationships', 'facebook-login', 'retired', undefined],
  [
    'instagram_business_content_publishing',
    'instagram-login',
    'label',
    'instagram_business_content_publish',
  ],
  ['Instagram content publishing', 'facebook-login', 'label', 'instagram_content_publish'],
  [
    'instagram_content_publishing',
    'instagram-login',
    'label',
    'instagram_business_content_publish',
  ],
  ['INSTAGRAM_BASIC', 'facebook-login', 'label', 'instagram_basic'],
  ['instagram_bussiness_basic', 'instagram-login', 'near-miss', 'instagram_business_basic'],
  ['page_show_list', 'facebook-login', 'near-miss', 'pages_show_list'],
  ['manage_comments', 'instagram-login', 'near-miss', 'instagram_business_manage_comments'],
  ['content_publish', 'facebook-login', 'near-miss', 'instagram_content_publish'],
  [
    'Instagram business messaging',
    'instagram-login',
    'near-miss',
    'instagram_business_manage_messages',
  ],
  ['instagram_graph_user_media', 'instagram-login', 'retired', 'instagram_business_basic'],
  ['threads_basic', 'instagram-login', 'threads', undefined],
  ['threads_manage_insights', 'facebook-login', 'threads', undefined],
  ['read_page_mailboxes', 'facebook-login', 'retired', undefined],
  [
    'instagram_business_manage_engagement',
    'facebook-login',
    'near-miss',
    'instagram_manage_engagement',
  ],
  [
    'instagram_manage_coments',
    'instagram-login',
    'near-miss',
    'instagram_business_manage_comments',
  ],
  ['nonsense', 'facebook-login', 'unknown', undefined],
  ['__proto__', 'instagram-login', 'unknown', undefined],
] as const)('%s for %s is %s: %s', (name, family, kind, successor) => {
  expect(lintScopes([name], family)).toMatchObject({
    good: [],
    faults: [{ name, kind, successor }],
  })
})

test('every name of a family passes in it, and no name of the other does', () => {
  for (const family of families) {
    const other = family === 'facebook-login' ? 'instagram-login' : 'facebook-login'
    expect(lintScopes(names[family], family)).toEqual({ good: names[family], faults: [] })
    expect(lintScopes(names[other], family).good).toEqual([])
    expect(familyOf(names[family])).toBe(family)
  }
  expect(familyOf([...names['facebook-login'], ...names['instagram-login']])).toBeUndefined()
})

test('retired names do not hide the family of the names of today', () => {
  expect(familyOf(['user_profile', 'user_media', 'instagram_basic'])).toBe('facebook-login')
  expect(familyOf(['user_profile', 'instagram_business_basic'])).toBe('instagram-login')
  expect(familyOf(['user_profile', 'user_media'])).toBe('instagram-login')
  expect(familyOf(['manage_pages', 'user_profile'])).toBeUndefined()
})

test('no real name of Facebook Login is a fault there, whatever it is for', () => {
  const real = [...otherPermissions.keys()]
  expect(lintScopes(real, 'facebook-login')).toEqual({ good: real, faults: [] })
  expect(new Set([...real, ...names['facebook-login']]).size).toBe(
    real.length + names['facebook-login'].length,
  )
  for (const name of [...real, ...threadsPermissions]) expect(retiredScopes.has(name)).toBe(false)
})

test('a switched off name is told with its day, the same day in every time zone', () => {
  const why = (name: string) => {
    const [fault] = lintScopes([name], 'facebook-login').faults
    return fault && whyRefused(fault, 'facebook-login')
  }
  expect(why('business_basic')).toContain('was switched off on 27 January 2025.')
  expect(why('read_page_mailboxes')).toBe('was switched off. Nothing takes its place.')
})

test('names of Facebook Login at Instagram may come from Unified Login, and nothing else may', () => {
  const may = (name: string, family: Family) =>
    isFromUnifiedLogin(lintScopes([name], family).faults, family)
  expect(may('instagram_content_publish', 'instagram-login')).toBe(true)
  expect(may('instagram_business_basic', 'facebook-login')).toBe(false)
  expect(may('business_basic', 'instagram-login')).toBe(false)
})

test('a fault’s replacement is always good, and one fix is enough', () => {
  const text = fc.oneof(
    fc.constantFrom(
      ...names['facebook-login'],
      ...names['instagram-login'],
      ...retiredScopes.keys(),
    ),
    fc.string({ unit: 'binary', maxLength: 70 }),
    fc.constantFrom(...names['instagram-login']).map(name => name.replace(/.$/, 'x')),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom(...families), (list, family) => {
      const { good, faults } = lintScopes(list, family)
      expect(good.length + faults.length).toBe(new Set(list).size)
      const mended = faults.flatMap(({ successor }) => successor ?? [])
      expect(lintScopes([...good, ...mended], family).faults).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('Meta’s refusal takes out exactly the names it calls invalid, whatever else was chosen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...families),
      fc.subarray([...useCases]),
      fc.boolean(),
      (family, chosen, portfolio) => {
        const before = { useCases: chosen, portfolio, more: [] }
        const asked = askedPermissions(before, family).map(({ permission }) => permission.name)
        for (const invalid of [asked.slice(0, 1), asked.slice(-2)]) {
          const said = [
            `Invalid Scopes: ${invalid.join(', ')}. This message is only shown to developers. Users of your app will ignore these permissions if present. Please read the documentation for valid permissions at: https://developers.facebook.com/docs/facebook-login/permissions`,
            `{"error_type": "OAuthException", "code": 400, "error_message": "Invalid scope: ['${invalid.join("', '")}']"}`,
            `Invalid scope field(s): ${invalid.join(',')}`,
          ]
          // The first is Facebook's dialog, the others are Instagram's.
          const speakers = ['facebook-login', 'instagram-login', 'instagram-login'] as const
          for (const [place, text] of said.entries()) {
            const read = readScopeText(text)
            expect(read).toEqual({ kind: 'refusal', names: invalid, family: speakers[place] })
            const after = askedPermissions({ ...before, without: read?.names }, family)
            expect(after.map(({ permission }) => permission.name)).toEqual(
              asked.filter(name => !invalid.includes(name)),
            )
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

test.each(
  captured('ig_oauth_error')
    .filter(({ raw }) => /scope/i.test(raw))
    .map(({ raw, notes }) => [notes, raw]),
)('reads the captured refusal of a scope: %s', (_notes, raw) => {
  expect(readScopeText(raw)).toEqual({
    kind: 'refusal',
    names: ['basic'],
    family: 'instagram-login',
  })
})

test('reads a pasted login link of either dialog, and knows whose it is', () => {
  expect(
    readScopeText(
      'https://www.instagram.com/oauth/authorize?client_id=1084329117756312&scope=instagram_basic%2Cbusiness_basic&x=1',
    ),
  ).toEqual({
    kind: 'link',
    family: 'instagram-login',
    appId: '1084329117756312',
    names: ['instagram_basic', 'business_basic'],
  })
  expect(readScopeText('<https://www.facebook.com/v27.0/dialog/oauth?scope=email>')).toMatchObject({
    family: 'facebook-login',
    appId: undefined,
  })
})

test('a link of another host is of the family that it or its scopes name', () => {
  const family = (query: string) => {
    const read = readScopeText(`https://www.instagram.com.evil.test/${query}`)
    return read?.kind === 'link' ? read.family : read?.kind
  }
  expect(family('?scope=email')).toBe('facebook-login')
  expect(family('?family=instagram-login&scope=nonsense')).toBe('instagram-login')
  expect(family('?scope=nonsense')).toBeUndefined()
})

test('an address without its scheme is an address all the same', () => {
  for (const host of ['www.instagram.com', 'api.instagram.com', 'instagram.com']) {
    expect(readScopeText(`${host}/oauth/authorize?scope=business_basic`)).toMatchObject({
      kind: 'link',
      names: ['business_basic'],
    })
  }
})

test.each([
  'scope=a_b%2Cc_d',
  '&scope=a_b+c_d',
  '?scope=a_b%20c_d',
  'scopes: a_b, c_d',
  '"scope": "a_b c_d"',
])('a parameter of a query is read as its scopes: %s', text => {
  expect(readScopeText(text)).toEqual({ kind: 'scopes', names: ['a_b', 'c_d'] })
})

test('a list’s bullets are no scopes', () => {
  expect(readScopeText('- a_b\n* c_d')).toEqual({ kind: 'scopes', names: ['a_b', 'c_d'] })
})

test('a refusal inside JSON ends where its sentence does', () => {
  expect(
    readScopeText('{"error":{"message":"Invalid Scopes: a_b, c_d","type":"OAuthException"}}'),
  ).toEqual({ kind: 'refusal', names: ['a_b', 'c_d'], family: 'facebook-login' })
})

test('labels and retired names tell the family too', () => {
  expect(familyOf(['instagram_business_content_publishing'])).toBe('instagram-login')
  expect(familyOf(['Business basic'])).toBe('instagram-login')
  expect(familyOf(['Instagram content publishing'])).toBe('facebook-login')
  expect(familyOf(['nonsense'])).toBeUndefined()
})

test('reads scopes however they are parted, and keeps a label whole', () => {
  expect(readScopeText('a_b, c_d\ne_f;g_h i_j')).toEqual({
    kind: 'scopes',
    names: ['a_b', 'c_d', 'e_f', 'g_h', 'i_j'],
  })
  expect(readScopeText('Instagram business content publishing, instagram_basic')).toEqual({
    kind: 'scopes',
    names: ['Instagram business content publishing', 'instagram_basic'],
  })
  expect(readScopeText('["instagram_basic","email"]')?.names).toEqual(['instagram_basic', 'email'])
  expect(readScopeText(' \n')).toBeUndefined()
})

test('any text at all comes to something or to nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      const read = readScopeText(text)
      if (read) expect(lintScopes(read.names, 'instagram-login').good.length).toBeLessThan(100)
    }),
  )
})

test('names and choices are the same thing in two forms, in both families', () => {
  fc.assert(
    fc.property(fc.constantFrom(...families), fc.subarray([...useCases]), (family, chosen) => {
      const wanted = { useCases: chosen, portfolio: false, more: [] }
      const asked = askedPermissions(wanted, family).map(({ permission }) => permission.name)
      expect(toWanted(asked, family)).toEqual(wanted)
      expect(lintScopes(asked, family).faults).toEqual([])
    }),
  )
})

test.each([
  [
    "protected array $scopes = [\n  'pages_show_list',\n  // 'email',  // no more\n  'instagram_basic',\n];",
  ],
  ["SCOPES = ['pages_show_list', 'instagram_basic']  # 'email'"],
  ['const scopes = ["pages_show_list", "instagram_basic"]'],
  ["scope: ['pages_show_list', 'instagram_basic'], // email"],
])('a list in a program is its names alone, without those commented out: %s', text => {
  expect(readScopeText(text)).toEqual({
    kind: 'scopes',
    names: ['pages_show_list', 'instagram_basic'],
  })
})

test('a misspelt name in a program stays, so that it is told', () => {
  expect(readScopeText("scopes = ['pages_show_lists', 'email']")).toEqual({
    kind: 'scopes',
    names: ['pages_show_lists', 'email'],
  })
})
