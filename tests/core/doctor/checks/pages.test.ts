import { describe, expect, test } from 'vitest'
import { listPermission, stoppedList, tokenKind } from '#src/core/doctor/checks/list.ts'
import {
  allPagesNothingNamed,
  droppedPage,
  guidedDialog,
  instagramWithoutPage,
  noPageAtAll,
  pageNotTicked,
  wrongPerson,
} from '#src/core/doctor/checks/pages.ts'
import { portfolioNoRole, portfolioNotAsked } from '#src/core/doctor/checks/portfolios.ts'
import {
  accountOf,
  asked,
  evidenceOf,
  failed,
  failureOf,
  now,
  pageOf,
  ranked,
  value,
} from '../evidence-of.ts'

describe('token-kind', () => {
  test('a token that begins with IG is an Instagram token', () => {
    const cause = tokenKind(evidenceOf({ login: { tokenStart: 'IGA' } }), now)
    expect(cause).toMatchObject({ rank: 'fits', title: 'This is an Instagram token' })
  })

  test('a Page that has no accounts gives a Page token away', () => {
    const failure = failureOf({
      code: 100,
      message: '(#100) Tried accessing nonexisting field (accounts) on node type (Page)',
    })
    const cause = tokenKind(evidenceOf({ list: { progress: 'failed', failure } }), now)
    expect(cause).toMatchObject({ rank: 'fits', title: 'This is a Page token' })
  })

  test('a person’s token rules it out', () => {
    expect(ranked(tokenKind, evidenceOf({ targets: {} }))).toBe('ruled-out')
  })
})

describe('stopped-list', () => {
  test('a list that stopped before its end is the cause, and fetching again the cure', () => {
    const cause = stoppedList(evidenceOf({ list: { progress: 'stopped' } }), now)
    expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'fetch-again' } })
  })

  test('a list read to its end rules it out', () => {
    expect(ranked(stoppedList, evidenceOf())).toBe('ruled-out')
  })
})

describe('list-permission', () => {
  const name = 'pages_show_list'
  const remedy = { kind: 'ask-for', permissions: [name] }

  test('declined: asks for it again', () => {
    const cause = listPermission(evidenceOf({ declined: [name] }), now)
    expect(cause).toMatchObject({ rank: 'fits', remedy })
    expect(cause?.evidence).not.toContain('all or nothing')
  })

  test('everything declined: says that Facebook Login for Business grants all or nothing', () => {
    expect(listPermission(evidenceOf({ declined: asked }), now)?.evidence).toContain(
      'all or nothing',
    )
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

  test('expired: fits, and a new login renews it', () => {
    const permissions = value([{ permission: name, status: 'expired' }])
    const cause = listPermission(evidenceOf({ permissions }), now)
    expect(cause).toMatchObject({ rank: 'fits', title: 'The list of Pages has expired', remedy })
  })

  test('a status that says neither yes nor no: possible', () => {
    const permissions = value([{ permission: name, status: 'unreadable' }])
    expect(ranked(listPermission, evidenceOf({ permissions }))).toBe('possible')
  })

  test('granted: ruled out. Pages came: nothing to say', () => {
    expect(ranked(listPermission, evidenceOf())).toBe('ruled-out')
    expect(ranked(listPermission, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
  })

  test('unsaid: possible', () => {
    const evidence = { ...evidenceOf(), permissions: failed({}) }
    expect(ranked(listPermission, evidence)).toBe('possible')
  })
})

describe('dropped-page', () => {
  const login = { asked: [...asked, 'business_management'] }
  const targets = { pages_show_list: ['1'] }
  const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '1', name: 'One' }] }])

  test('granted by ID, in an own portfolio, and not listed: fits, and says that it was read', () => {
    const pagesById = new Map([['1', value(pageOf('1'))]])
    const cause = droppedPage(evidenceOf({ login, targets, portfolios, pagesById }), now)
    expect(cause?.rank).toBe('fits')
    expect(cause?.evidence).toContain('read it by ID')
  })

  test('without business_management it cannot be told from a portfolio’s rule', () => {
    expect(droppedPage(evidenceOf({ targets }), now)).toMatchObject({
      rank: 'possible',
      alike: ['portfolio-not-asked'],
    })
  })

  test('every ticked Page listed: ruled out. Nothing known: nothing to say', () => {
    expect(ranked(droppedPage, evidenceOf({ targets, pages: [pageOf('1')] }))).toBe('ruled-out')
    expect(ranked(droppedPage, evidenceOf())).toBeUndefined()
  })

  test('a list that was not read to its end proves nothing', () => {
    const stopped = evidenceOf({ targets, list: { progress: 'stopped' } })
    expect(ranked(droppedPage, stopped)).not.toBe('fits')
  })
})

describe('page-not-ticked', () => {
  test('granted for 0 Pages: fits, and the picker opens again', () => {
    const evidence = evidenceOf({ targets: { instagram_basic: 'all' } })
    expect(pageNotTicked(evidence, now)).toMatchObject({
      rank: 'fits',
      remedy: { kind: 'choose-again' },
    })
  })

  test('a portfolio holds a Page that the choice leaves out: fits, and names it', () => {
    const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '2', name: 'New shop' }] }])
    const evidence = evidenceOf({
      login: { asked: [...asked, 'business_management'] },
      targets: { pages_show_list: ['1'] },
      pages: [pageOf('1')],
      portfolios,
    })
    const cause = pageNotTicked(evidence, now)
    expect(cause?.rank).toBe('fits')
    expect(cause?.evidence).toContain('New shop')
  })

  test('without the list’s own permission there was nothing to tick: nothing to say', () => {
    for (const more of [{ declined: ['pages_show_list'] }, { dropped: ['pages_show_list'] }]) {
      expect(ranked(pageNotTicked, evidenceOf(more))).toBeUndefined()
    }
  })

  test('all ticked: ruled out', () => {
    expect(ranked(pageNotTicked, evidenceOf({ targets: { pages_show_list: 'all' } }))).toBe(
      'ruled-out',
    )
  })

  test('some ticked and all of them listed: possible', () => {
    const evidence = evidenceOf({ targets: { pages_show_list: ['1'] }, pages: [pageOf('1')] })
    expect(ranked(pageNotTicked, evidence)).toBe('possible')
  })

  test('unsaid, with an empty list: possible, and says which causes are alike', () => {
    const cause = pageNotTicked(evidenceOf(), now)
    expect(cause?.rank).toBe('possible')
    expect(cause?.alike).toEqual(['portfolio-not-asked', 'wrong-person', 'no-page-at-all'])
  })
})

describe('all-pages-nothing-named', () => {
  const targets = { pages_show_list: 'all' } as const

  test('all chosen and none listed: the way round leads through the portfolios', () => {
    const cause = allPagesNothingNamed(evidenceOf({ targets }), now)
    expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'include-portfolios' } })
    expect(cause?.alike).toContain('no-page-at-all')
  })

  test('with the portfolios’ Pages known, ticking them one by one makes Meta name them', () => {
    const login = { asked: [...asked, 'business_management'] }
    const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '1', name: 'One' }] }])
    const cause = allPagesNothingNamed(evidenceOf({ targets, login, portfolios }), now)
    expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'choose-again' } })
  })

  test('has nothing to say where Pages are named or came', () => {
    const named = evidenceOf({ targets: { pages_show_list: ['1'] } })
    expect(ranked(allPagesNothingNamed, named)).toBeUndefined()
    expect(
      ranked(allPagesNothingNamed, evidenceOf({ targets, pages: [pageOf('1')] })),
    ).toBeUndefined()
  })
})

describe('instagram-without-page', () => {
  const targets = { pages_show_list: ['1'], instagram_basic: ['17'] }

  test('a ticked account that stands on no Page: fits, and names it', () => {
    const accountsById = new Map([['17', value(accountOf('17'))]])
    const cause = instagramWithoutPage(
      evidenceOf({ targets, pages: [pageOf('1')], accountsById }),
      now,
    )
    expect(cause).toMatchObject({ rank: 'fits', alike: ['page-not-ticked'] })
    expect(cause?.evidence).toContain('@account_17')
  })

  test('an account that stands on its Page is no trouble', () => {
    const pages = [pageOf('1', { instagramAccount: accountOf('17') })]
    expect(ranked(instagramWithoutPage, evidenceOf({ targets, pages }))).toBeUndefined()
  })

  test('an account that Graph shows to nobody else is connected to no Page that came', () => {
    const accountsById = new Map([['17', failed({ code: 100, subcode: 33 })]])
    const evidence = evidenceOf({ targets, pages: [pageOf('1')], accountsById })
    expect(ranked(instagramWithoutPage, evidence)).toBe('fits')
  })

  test('an account that Meta refuses to read has another cause', () => {
    const accountsById = new Map([['17', failed({ code: 10 })]])
    const evidence = evidenceOf({ targets, pages: [pageOf('1')], accountsById })
    expect(ranked(instagramWithoutPage, evidence)).toBeUndefined()
  })
})

describe('guided-dialog', () => {
  test('the guided dialog and an empty list: the plain one is offered', () => {
    expect(guidedDialog(evidenceOf(), now)).toMatchObject({
      rank: 'possible',
      remedy: { kind: 'plain-dialog' },
    })
  })

  test('the plain dialog, or a choice that was made: nothing to say', () => {
    expect(ranked(guidedDialog, evidenceOf({ login: { dialog: 'plain' } }))).toBeUndefined()
    expect(
      ranked(guidedDialog, evidenceOf({ targets: { pages_show_list: 'all' } })),
    ).toBeUndefined()
    expect(ranked(guidedDialog, evidenceOf({ declined: ['pages_show_list'] }))).toBeUndefined()
  })
})

describe('portfolio-not-asked', () => {
  test('an empty list without business_management: possible, and alike to three others', () => {
    const cause = portfolioNotAsked(evidenceOf(), now)
    expect(cause).toMatchObject({ rank: 'possible', remedy: { kind: 'include-portfolios' } })
    expect(cause?.alike).toEqual(['page-not-ticked', 'wrong-person', 'no-page-at-all'])
  })

  test('a ticked Page that is not listed makes it fit', () => {
    const evidence = evidenceOf({ targets: { pages_show_list: ['1', '2'] }, pages: [pageOf('1')] })
    expect(portfolioNotAsked(evidence, now)).toMatchObject({
      rank: 'fits',
      alike: ['dropped-page'],
    })
  })

  test('declined, with nothing listed: fits', () => {
    const login = { asked: [...asked, 'business_management'] }
    expect(
      ranked(portfolioNotAsked, evidenceOf({ login, declined: ['business_management'] })),
    ).toBe('fits')
  })

  test('granted, or every ticked Page listed: ruled out', () => {
    const login = { asked: [...asked, 'business_management'] }
    expect(ranked(portfolioNotAsked, evidenceOf({ login }))).toBe('ruled-out')
    const all = evidenceOf({ targets: { pages_show_list: ['1'] }, pages: [pageOf('1')] })
    expect(ranked(portfolioNotAsked, all)).toBe('ruled-out')
  })

  test('a pasted token’s login request stays unknown', () => {
    const cause = portfolioNotAsked(evidenceOf({ login: { pasted: true } }), now)
    expect(cause?.evidence).toContain('The token does not have `business_management`')
  })
})

describe('portfolio-no-role', () => {
  const login = { asked: [...asked, 'business_management'] }
  const targets = { pages_show_list: ['1'] }
  const none = value([])

  test('a ticked Page that a foreign portfolio holds: names it', () => {
    const portfolioOf = new Map([['1', value({ id: '9', name: 'Okafor Group' })]])
    const cause = portfolioNoRole(
      evidenceOf({ login, targets, portfolios: none, portfolioOf }),
      now,
    )
    expect(cause).toMatchObject({
      rank: 'fits',
      remedy: { kind: 'copy-note', note: 'portfolio-role' },
    })
    expect(cause?.evidence).toContain('Okafor Group')
    expect(cause?.alike).toBeUndefined()
  })

  test('a dropped Page looks alike if Meta does not name the holder', () => {
    const portfolioOf = new Map([['1', failed({ code: 200 })]])
    const cause = portfolioNoRole(
      evidenceOf({ login, targets, portfolios: none, portfolioOf }),
      now,
    )
    expect(cause).toMatchObject({ rank: 'fits', alike: ['dropped-page'] })
  })

  test('an empty list and no portfolio: possible', () => {
    expect(ranked(portfolioNoRole, evidenceOf({ login, portfolios: none }))).toBe('possible')
  })

  test('a Page of an own portfolio, or of none: ruled out', () => {
    const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '1', name: 'One' }] }])
    expect(ranked(portfolioNoRole, evidenceOf({ login, targets, portfolios }))).toBe('ruled-out')
    const portfolioOf = new Map([['1', value(undefined)]])
    expect(
      ranked(portfolioNoRole, evidenceOf({ login, targets, portfolios: none, portfolioOf })),
    ).toBe('ruled-out')
  })

  test('without business_management it has nothing to say', () => {
    expect(ranked(portfolioNoRole, evidenceOf())).toBeUndefined()
  })
})

describe('wrong-person', () => {
  test('an empty list: possible, says whose login it is, and offers another', () => {
    const cause = wrongPerson(evidenceOf(), now)
    expect(cause).toMatchObject({ rank: 'possible', remedy: { kind: 'another-person' } })
    expect(cause?.evidence).toContain('Mina Okafor')
    expect(cause?.also).toEqual({ kind: 'copy-note', note: 'page-access' })
    expect(cause?.alike).toContain('no-page-at-all')
  })

  test('Pages were ticked: ruled out. Pages came: nothing to say', () => {
    expect(ranked(wrongPerson, evidenceOf({ targets: { pages_show_list: ['1'] } }))).toBe(
      'ruled-out',
    )
    expect(ranked(wrongPerson, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
  })
})

describe('no-page-at-all', () => {
  test('an empty list: possible, and the guided dialog makes one', () => {
    const cause = noPageAtAll(evidenceOf({ login: { dialog: 'plain' } }), now)
    expect(cause).toMatchObject({ rank: 'possible', remedy: { kind: 'guided-dialog' } })
    expect(cause?.alike).toContain('wrong-person')
  })

  test('a ticked Page exists: ruled out. Pages came: nothing to say', () => {
    expect(ranked(noPageAtAll, evidenceOf({ targets: { pages_show_list: ['1'] } }))).toBe(
      'ruled-out',
    )
    expect(ranked(noPageAtAll, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
  })
})
