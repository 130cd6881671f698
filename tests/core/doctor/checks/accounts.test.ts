import { describe, expect, test } from 'vitest'
import {
  accountNotTicked,
  connectedOnly,
  developmentMode,
  noInstagramBasic,
  personalAccount,
  testUser,
  twoFactor,
} from '#src/core/doctor/checks/accounts.ts'
import { noPageToken, noTask } from '#src/core/doctor/checks/page-access.ts'
import { roleThroughBusiness } from '#src/core/doctor/checks/portfolios.ts'
import { accountOf, asked, evidenceOf, failed, now, pageOf, ranked, value } from '../evidence-of.ts'

describe('no-instagram-basic', () => {
  const name = 'instagram_basic'
  const pages = [pageOf('1')]

  test('declined, not asked for, or left out by Meta: fits each time', () => {
    for (const evidence of [
      evidenceOf({ pages, declined: [name] }),
      evidenceOf({ pages, login: { asked: ['pages_show_list'] } }),
      evidenceOf({ pages, dropped: [name] }),
    ]) {
      expect(noInstagramBasic(evidence, now)).toMatchObject({
        rank: 'fits',
        remedy: { kind: 'ask-for', permissions: [name] },
      })
    }
  })

  test('granted: ruled out. Unsaid: possible. No Page without an account: nothing to say', () => {
    expect(ranked(noInstagramBasic, evidenceOf({ pages }))).toBe('ruled-out')
    const unsaid = { ...evidenceOf({ pages }), permissions: failed({}) }
    expect(ranked(noInstagramBasic, unsaid)).toBe('possible')
    const whole = [pageOf('1', { instagramAccount: accountOf('17') })]
    expect(ranked(noInstagramBasic, evidenceOf({ pages: whole, declined: [name] }))).toBeUndefined()
  })
})

describe('account-not-ticked', () => {
  const pages = [pageOf('1'), pageOf('2', { instagramAccount: accountOf('18') })]

  test('other accounts were ticked: possible, alike to a Page that has no account', () => {
    const targets = { pages_show_list: ['1', '2'], instagram_basic: ['18'] }
    expect(accountNotTicked(evidenceOf({ pages, targets }), now)).toMatchObject({
      rank: 'possible',
      alike: ['personal-account'],
    })
  })

  test('granted for no account: fits', () => {
    const targets = { pages_show_list: ['1', '2'] }
    expect(ranked(accountNotTicked, evidenceOf({ pages, targets }))).toBe('fits')
  })

  test('all ticked: ruled out. Unsaid: possible', () => {
    const targets = { instagram_basic: 'all' } as const
    expect(ranked(accountNotTicked, evidenceOf({ pages, targets }))).toBe('ruled-out')
    expect(ranked(accountNotTicked, evidenceOf({ pages }))).toBe('possible')
  })
})

describe('personal-account', () => {
  const pages = [pageOf('1')]

  test('Meta says that a ticked account is no business account: fits', () => {
    const message = '(#10) The user is not an Instagram Business'
    const evidence = evidenceOf({
      pages,
      targets: { instagram_basic: ['17'] },
      accountsById: new Map([['17', failed({ code: 10, message })]]),
    })
    expect(personalAccount(evidence, now)).toMatchObject({
      rank: 'fits',
      remedy: { kind: 'guided-dialog' },
    })
  })

  test('otherwise possible, and not told from an account that is not connected', () => {
    const cause = personalAccount(evidenceOf({ pages }), now)
    expect(cause?.rank).toBe('possible')
    expect(cause?.title).toContain('or not connected')
  })

  test('a missing instagram_basic is the cause', () => {
    const evidence = evidenceOf({ pages, declined: ['instagram_basic'] })
    expect(ranked(personalAccount, evidence)).toBeUndefined()
  })
})

describe('role-through-business', () => {
  const pages = [pageOf('1')]
  const targets = { pages_show_list: ['1'], instagram_basic: ['17'] }

  test('a ticked account that Meta refuses to read by ID: fits, and asks for ads_read', () => {
    const accountsById = new Map([['17', failed({ code: 10, message: '(#10) No permission' })]])
    const cause = roleThroughBusiness(evidenceOf({ pages, targets, accountsById }), now)
    expect(cause).toMatchObject({
      rank: 'fits',
      remedy: { kind: 'ask-for', permissions: ['ads_read'] },
    })
  })

  test('an account that only the Page’s own token shows: fits', () => {
    const accountsByPageToken = new Map([['1', value(accountOf('17'))]])
    expect(ranked(roleThroughBusiness, evidenceOf({ pages, accountsByPageToken }))).toBe('fits')
  })

  test('a personal account is another cause: only possible', () => {
    const message = '(#10) The user is not an Instagram Business'
    const accountsById = new Map([['17', failed({ code: 10, message })]])
    expect(ranked(roleThroughBusiness, evidenceOf({ pages, targets, accountsById }))).toBe(
      'possible',
    )
  })

  test('ads_read granted: ruled out', () => {
    const login = { asked: [...asked, 'ads_read'] }
    expect(ranked(roleThroughBusiness, evidenceOf({ pages, login }))).toBe('ruled-out')
  })
})

describe('connected-only', () => {
  test('only connected_instagram_account is filled: fits, and names the Page', () => {
    const pages = [pageOf('1', { instagramAccount: { ...accountOf('17'), connectedOnly: true } })]
    const cause = connectedOnly(evidenceOf({ pages }), now)
    expect(cause?.rank).toBe('fits')
    expect(cause?.evidence).toContain('Page 1')
  })

  test('a business account: nothing to say', () => {
    const pages = [pageOf('1', { instagramAccount: accountOf('17') })]
    expect(ranked(connectedOnly, evidenceOf({ pages }))).toBeUndefined()
  })
})

describe('development-mode', () => {
  const pages = [pageOf('1')]

  test('all granted, no account at all, and debug_token refused: possible, and not told from two', () => {
    const cause = developmentMode(evidenceOf({ pages }), now)
    expect(cause).toMatchObject({
      rank: 'possible',
      alike: ['personal-account', 'account-not-ticked'],
    })
    expect(cause?.evidence).toContain('`debug_token` was refused')
  })

  test('a role on the app, or another Page’s account: ruled out', () => {
    expect(ranked(developmentMode, evidenceOf({ pages, targets: {} }))).toBe('ruled-out')
    const others = [...pages, pageOf('2', { instagramAccount: accountOf('17') })]
    expect(ranked(developmentMode, evidenceOf({ pages: others }))).toBe('ruled-out')
  })
})

describe('two-factor', () => {
  const pages = [pageOf('1')]

  test('190/492 to a Page’s token: fits, and says that a lost role looks the same', () => {
    const accountsByPageToken = new Map([['1', failed({ code: 190, subcode: 492 })]])
    const cause = twoFactor(evidenceOf({ pages, accountsByPageToken }), now)
    expect(cause?.rank).toBe('fits')
    expect(cause?.evidence).toContain('role on the Page was lost')
    // A new login helps only after it is switched on.
    expect(cause?.remedy).toEqual({ kind: 'open-place', place: 'two-factor' })
    expect(cause?.also).toEqual({ kind: 'choose-again' })
  })

  test('a Page’s token that works: ruled out. Another failure: nothing to say', () => {
    const works = new Map([['1', value(undefined)]])
    expect(ranked(twoFactor, evidenceOf({ pages, accountsByPageToken: works }))).toBe('ruled-out')
    const other = new Map([['1', failed({ code: 190, subcode: 460 })]])
    expect(ranked(twoFactor, evidenceOf({ pages, accountsByPageToken: other }))).toBeUndefined()
  })
})

describe('test-user', () => {
  const person = value({ id: '1', name: 'Open Graph Test User' })

  test('a test user with a Page that has no account: fits', () => {
    expect(ranked(testUser, evidenceOf({ person, pages: [pageOf('1')] }))).toBe('fits')
  })

  test('anybody else, or no Page without an account: nothing to say', () => {
    expect(ranked(testUser, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
    expect(ranked(testUser, evidenceOf({ person }))).toBeUndefined()
  })
})

describe('no-page-token', () => {
  test('a Page without a token: fits, and its owner gets a note', () => {
    const pages = [pageOf('1'), pageOf('2', { accessToken: undefined })]
    const cause = noPageToken(evidenceOf({ pages }), now)
    expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'copy-note' } })
    expect(cause?.evidence).toContain('Page 2')
    expect(cause?.evidence).not.toContain('Page 1')
  })

  test('every Page with its token: nothing to say', () => {
    expect(ranked(noPageToken, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
  })
})

describe('no-task', () => {
  test('names the tasks that the asked permissions need and the person has not', () => {
    const pages = [pageOf('1', { tasks: ['ANALYZE'] })]
    const cause = noTask(evidenceOf({ pages }), now)
    expect(cause?.rank).toBe('fits')
    expect(cause?.evidence).toContain('`CREATE_CONTENT` and `MODERATE`')
  })

  test('full control stands for every task, also under its newer name', () => {
    const pages = [
      pageOf('1', { tasks: ['PROFILE_PLUS_FULL_CONTROL'] }),
      pageOf('2', { tasks: ['PROFILE_PLUS_CREATE_CONTENT', 'PROFILE_PLUS_MODERATE'] }),
    ]
    expect(ranked(noTask, evidenceOf({ pages }))).toBeUndefined()
  })

  test('a task that nothing asked for needs is not missed', () => {
    const pages = [pageOf('1', { tasks: [] })]
    const login = { asked: ['instagram_basic', 'pages_show_list'] }
    expect(ranked(noTask, evidenceOf({ pages, login }))).toBeUndefined()
  })
})
