import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { type Accounts, loadAccounts, noAccounts } from '#src/core/accounts/load.ts'
import { createGraph } from '#src/core/graph/client.ts'
import { captured } from '#tests/captured.ts'

const secret = `EAA${'q7R'.repeat(50)}`
const never = new AbortController().signal
const pageToken = `EAA${'p4G'.repeat(50)}`

/** Loads from a Graph that answers by cursor. */
async function load(
  answer: (after: string | null, call: number) => unknown,
  from: Accounts = noAccounts,
) {
  const asked: URL[] = []
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async url => {
      asked.push(new URL(url))
      const body = answer(new URL(url).searchParams.get('after'), asked.length)
      return Response.json(body)
    },
    now: () => new Date(),
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  const told: Accounts[] = []
  let failure: unknown
  try {
    for await (const accounts of loadAccounts(
      graph,
      new AccessToken(secret),
      'meta',
      from,
      never,
    )) {
      told.push(accounts)
    }
  } catch (reason) {
    failure = reason
  }
  return { asked, told, last: told.at(-1) ?? from, failure }
}

const row = (id: number) => ({ id: `${id}`, name: `Page ${id}`, access_token: pageToken })
const next = 'https://evil.example/v27.0/me/accounts?access_token=theirs&after=elsewhere'

test('asks with every field that is shown, a hundred at a time', async () => {
  const { asked } = await load(() => ({ data: [] }))
  expect(asked[0]?.searchParams.get('fields')).toBe(
    'id,name,access_token,tasks,instagram_business_account{id,username,name},connected_instagram_account{id,username}',
  )
  expect(asked[0]?.searchParams.get('limit')).toBe('100')
  expect(asked[0]?.pathname).toBe('/v27.0/me/accounts')
})

test('follows cursors to the end, tells every answer, and numbers the Pages on', async () => {
  const { told, last, asked } = await load(after => {
    const start = after === null ? 1 : Number(after)
    return {
      data: [row(start), row(start + 1)],
      paging: { cursors: { after: `${start + 2}` }, ...(start < 5 ? { next } : {}) },
    }
  })
  expect(told.map(({ pages }) => pages.length)).toEqual([2, 4, 6])
  expect(last.progress).toBe('done')
  expect(last.pages.map(({ number, id }) => [number, id])).toEqual(
    [1, 2, 3, 4, 5, 6].map(number => [number, `${number}`]),
  )
  expect(asked.every(({ host }) => host === 'graph.facebook.com')).toBe(true)
})

test('goes on from where an earlier run broke off', async () => {
  const answer = (after: string | null, call: number) =>
    call === 2
      ? { error: { code: 17 } }
      : {
          data: [row(after === null ? 1 : 2)],
          paging: after === null ? { cursors: { after: '2' }, next } : {},
        }
  const broken = await load(answer)
  expect(broken.failure).toBeDefined()
  expect(broken.last).toMatchObject({ after: '2', progress: 'begun' })
  const rest = await load(() => ({ data: [row(2)] }), broken.last)
  expect(rest.asked[0]?.searchParams.get('after')).toBe('2')
  expect(rest.last.pages.map(({ id }) => id)).toEqual(['1', '2'])
})

test.each(captured('me_accounts').map(({ raw, notes }) => [notes, raw]))(
  'reads the captured answer: %s',
  async (_notes, raw) => {
    const { last } = await load(() => JSON.parse(raw))
    expect(last.pages).toHaveLength(1)
    expect(last.progress).toBe('done')
    const [page] = last.pages
    expect(page?.id).toBe(JSON.parse(raw).data[0].id)
    expect(page?.instagramAccount?.id).toBe(JSON.parse(raw).data[0].instagram_business_account?.id)
  },
)

test('the business account wins over the connected one, and either will do', async () => {
  const { last } = await load(() => ({
    data: [
      { ...row(1), connected_instagram_account: { id: '17841405309211844', username: 'a.b' } },
      {
        ...row(2),
        instagram_business_account: { id: '17841405309211841' },
        connected_instagram_account: { id: '17841405309211842' },
      },
    ],
  }))
  expect(last.pages.map(({ instagramAccount }) => instagramAccount?.id)).toEqual([
    '17841405309211844',
    '17841405309211841',
  ])
})

test('one strange row costs only itself, and is counted', async () => {
  const { last } = await load(() => ({
    data: [row(1), null, { id: '../../x' }, 'text', { id: '4', access_token: 'a\nb' }],
  }))
  expect(last.pages.map(({ number, id }) => [number, id])).toEqual([
    [1, '1'],
    [5, '4'],
  ])
  expect(last.pages[1]?.accessToken).toBeUndefined()
  expect(last.unreadable).toBe(3)
})

const account = { id: '17841405309211844', username: 'a.b' }

test.each([
  ['a token of null', { access_token: null }, 'access_token', 'null'],
  ['a token of another type', { access_token: 7 }, 'access_token', 'a number'],
  ['tasks of null', { tasks: null }, 'tasks', 'null'],
  ['a task that is no text', { tasks: ['MANAGE', 5] }, 'tasks', 'a list with odd entries'],
  ['a name of another type', { name: ['x'] }, 'name', 'a list'],
  ['a very long name', { name: 'x'.repeat(6000) }, 'name', '6,000 characters'],
  [
    'an account of null',
    { instagram_business_account: null },
    'instagram_business_account',
    'null',
  ],
  [
    'a username of null',
    { instagram_business_account: { ...account, username: null } },
    'instagram_business_account.username',
    'null',
  ],
])('%s costs that field only, and is named', async (_, odd, field, sent) => {
  const whole = { ...row(1), tasks: ['MANAGE'], instagram_business_account: account }
  const { last } = await load(() => ({ data: [{ ...whole, ...odd }] }))
  const [page] = last.pages
  expect(last.unreadable).toBe(0)
  expect(page?.id).toBe('1')
  expect(page?.odd).toEqual(new Map([[field, sent]]))
  if (!field.startsWith('instagram')) expect(page?.instagramAccount?.id).toBe(account.id)
  if (field !== 'access_token') expect(page?.accessToken?.reveal()).toBe(pageToken)
  if (field.endsWith('username')) expect(page?.instagramAccount?.id).toBe(account.id)
})

test('a task in a spelling of its own and a username outside ASCII are kept as they are', async () => {
  const { last } = await load(() => ({
    data: [
      {
        ...row(1),
        tasks: ['Create_Content', 'NEW.TASK-2'],
        instagram_business_account: { ...account, username: 'møllers.bageri' },
      },
    ],
  }))
  expect(last.pages[0]).toMatchObject({
    tasks: ['Create_Content', 'NEW.TASK-2'],
    instagramAccount: { username: 'møllers.bageri' },
  })
  expect(last.pages[0]?.odd).toBeUndefined()
})

test('a row with an ID is never lost, whatever its other fields are', async () => {
  const fields = ['name', 'access_token', 'tasks', 'instagram_business_account', 'paging']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), fc.anything(), async (field, odd) => {
      const { last } = await load(() => ({ data: [{ ...row(1), [field]: odd }, row(2)] }))
      expect(last.pages.map(({ id }) => id)).toEqual(['1', '2'])
    }),
  )
})

test.each([
  ['paging is null', null],
  ['next has no cursors', { next, cursors: null }],
  ['the cursor is too long', { next, cursors: { after: 'x'.repeat(2049) } }],
  ['the cursor is a number', { next, cursors: { after: 7 } }],
  ['paging is a text', 'next'],
])('where %s, the Pages are kept and the list may go on', async (_, paging) => {
  const { last, failure } = await load(() => ({ data: [row(1)], paging }))
  expect(failure).toBeUndefined()
  expect(last.pages).toHaveLength(1)
  expect(last.progress).toBe('stopped')
})

test('a next of null is followed by its cursor, and an absent one is the end', async () => {
  const cursors = { after: '2' }
  const { last, asked } = await load(after =>
    after === null ? { data: [row(1)], paging: { cursors, next: null } } : { data: [row(2)] },
  )
  expect(asked).toHaveLength(2)
  expect(last).toMatchObject({ progress: 'done', pages: [{ id: '1' }, { id: '2' }] })
  const ended = await load(() => ({ data: [row(1)], paging: { cursors: null } }))
  expect(ended.last.progress).toBe('done')
})

test('a Page that Meta lists twice is here once, and is counted as repeated', async () => {
  const { last } = await load(after => ({
    data: after === null ? [row(1), row(1), row(2)] : [row(2), row(3)],
    paging: after === null ? { cursors: { after: '2' }, next } : {},
  }))
  expect(last.pages.map(({ id, number }) => [id, number])).toEqual([
    ['1', 1],
    ['2', 3],
    ['3', 5],
  ])
  expect(last.repeated).toBe(2)
})

test('a list that brings the same Pages under new cursors ends soon', async () => {
  const { last, asked } = await load((_after, call) => ({
    data: [row(1)],
    paging: { next, cursors: { after: `${call}` } },
  }))
  expect(asked.length).toBeLessThan(6)
  expect(last).toMatchObject({ progress: 'stopped', pages: [{ id: '1' }] })
})

test('breaks no line by a Page’s name', async () => {
  const { last } = await load(() => ({ data: [{ ...row(1), name: 'A\nB=1\u2028C\u0000' }] }))
  expect(last.pages[0]?.name).toBe('A B=1 C')
})

test('ends whatever paging does: loops, gaps, empty answers, no end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }), {
        minLength: 1,
      }),
      fc.nat(2),
      async (cursors, rows) => {
        const { last, asked, failure } = await load((_after, call) => {
          const after = cursors[(call - 1) % cursors.length]
          return {
            data: Array.from({ length: rows }, (_, index) => row(call * 10 + index)),
            paging: { next, ...(after ? { cursors: { after } } : {}) },
          }
        })
        expect(failure).toBeUndefined()
        expect(last.progress).toBe('stopped')
        expect(asked.length).toBeLessThanOrEqual(6)
      },
    ),
  )
  const endless = await load((_after, call) => ({
    data: [row(call)],
    paging: { next, cursors: { after: `${call}` } },
  }))
  expect(endless.asked).toHaveLength(250)
  expect(endless.last.progress).toBe('stopped')
})
