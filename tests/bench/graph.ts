import { setTimeout as pause } from 'node:timers/promises'

/** The ID that stops the clock: the first Page's Instagram account. */
export const firstId = '17841400000000000'

/** A stand-in for Graph with a delay and any number of Pages. */
export function createGraph(thinks: number) {
  let total = 3
  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    await pause(thinks)
    const body = url.pathname.endsWith('/me/accounts')
      ? accounts(Number(url.searchParams.get('after') ?? 0), total)
      : url.pathname.endsWith('/permissions')
        ? { data: [{ permission: 'instagram_basic', status: 'granted' }] }
        : { id: '10158000000000000', name: 'Ada Example' }
    return Response.json(body, { headers: { 'access-control-allow-origin': '*' } })
  }
  return {
    answer,
    setTotal(count: number) {
      total = count
    },
  }
}

function accounts(from: number, total: number) {
  const to = Math.min(total, from + 100)
  const data = Array.from({ length: to - from }, (_, index) => row(from + index))
  const next = 'https://graph.facebook.com/next'
  return { data, paging: { cursors: { after: `${to}` }, ...(to < total ? { next } : {}) } }
}

function row(index: number) {
  const digits = `${index}`.padStart(9, '0')
  return {
    id: `100000${digits}`,
    name: `Page number ${index + 1}`,
    access_token: `EAA${digits.repeat(20)}`,
    tasks: ['MANAGE', 'CREATE_CONTENT'],
    instagram_business_account: {
      id: `17841400${digits}`,
      username: `account.${index}`,
      name: 'A',
    },
  }
}
