import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { worlds } from '#src/simulator/index.ts'
import { dialogErrors } from '#src/simulator/worlds/dialog-errors.ts'
import type { ErrorRow } from '#src/simulator/worlds/error-row.ts'
import { errorRows } from '#src/simulator/worlds/error-rows.ts'
import { captured, toJson } from '#tests/captured.ts'
import { ask, dialogUrl, logIn, redirectOf, simulatedMeta, start } from './login.ts'

const rows = errorRows.map(row => [row.id, row] as const)
const fields = 'id,access_token'

/** The first answer that the row describes. */
async function answerOf({ id, of }: ErrorRow, changes: { auth_type?: string } = {}) {
  let now = start
  const meta = simulatedMeta({ now: () => now })
  const { long } = await logIn(meta, { world: `error-${id}` }, changes)
  const list = () => ask(meta, '/me/accounts', long, { fields, limit: '100' })
  const call = async () => {
    if (of !== 'page-token') return list()
    return ask(meta, '/me', (await list()).body.data[0].access_token)
  }
  return { call, list, me: () => ask(meta, '/me', long), wait: (at: Date) => (now = at) }
}

describe('every error of Graph', () => {
  test.each(rows)('%s comes with its status, its shape and its own text', async (_, row) => {
    const { status, headers, body } = await (await answerOf(row)).call()
    expect(status).toBe(row.status)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    const { message, code, error_subcode } = body.error
    expect({ message, code, error_subcode }).toEqual({
      message: row.message,
      code: row.code,
      error_subcode: row.subcode,
    })
    for (const [name, value] of Object.entries(row.more ?? {})) {
      expect(body.error[name]).toEqual(value)
    }
    if (!('type' in (row.more ?? {}))) expect(body.error.type).toBe('OAuthException')
    if (!('fbtrace_id' in (row.more ?? {}))) expect(body.error.fbtrace_id).toMatch(/^A/)
  })

  test.each(rows)('%s refuses what it is about, and nothing else', async (_, row) => {
    const { list, me } = await answerOf(row)
    expect((await me()).status === 200).toBe(row.of !== 'all')
    expect((await list()).status === 200).toBe(row.of === 'page-token')
  })

  test.each(rows)('%s ends where it should', async (_, row) => {
    const { call, list, wait } = await answerOf(row)
    const statuses: number[] = []
    for (let times = 0; times < 3; times++) statuses.push((await call()).status)
    expect(statuses).toEqual(Array(3).fill(row.status))
    wait(new Date(start.getTime() + 20_000))
    const isOver = (await call()).status === 200
    expect(isOver).toBe(['retry', 'smaller', 'wait'].includes(row.cure))
    const again = await answerOf(row, { auth_type: 'rerequest' })
    expect((await again.call()).status === 200).toBe(row.cure === 'login')
    if (row.of === 'page-token') expect((await list()).status).toBe(200)
  })

  test('asking for fewer rows is answered at once where too many were asked for', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { world: 'error-1-too-much' })
    expect((await ask(meta, '/me/accounts', long, { limit: '100' })).status).toBe(500)
    expect((await ask(meta, '/me/accounts', long, { limit: '50' })).status).toBe(200)
  })

  test('captured errors have the captured words', () => {
    const texts = errorRows.map(({ message }) => message.replace(/\s+/g, ' '))
    for (const { raw } of captured('graph_error')) {
      const message = /"message":\s*"((?:[^"\\]|\\.)*)"/.exec(toJson(raw))?.[1] ?? ''
      const known = message.replaceAll('\\n', ' ').replace(/\s+/g, ' ')
      // Meta's own placeholder.
      if (known === '' || known.startsWith('Message describing')) continue
      const isTold = texts.some(text => text === known || masked(text) === masked(known))
      expect(isTold, known).toBe(true)
    }
  })
})

describe('every error of the dialog', () => {
  test.each(dialogErrors.map(world => [world.id, world] as const))('%s', async (id, world) => {
    const meta = simulatedMeta()
    const response = await meta.fetch(new Request(dialogUrl({ world: id })))
    expect(response.status).toBe(400)
    const html = await response.text()
    const { message = '' } = world.dialog?.('Acme Scheduler') ?? {}
    expect(html).toContain(message.slice(0, 20).replaceAll("'", '&#39;'))
    expect(html).not.toContain('<form')
    expect(await redirectOf(meta, { world: id })).toBeNull()
  })
})

describe('the README', () => {
  const readme = readFileSync('src/simulator/README.md', 'utf8')
  /** The last cell of the row with this world. */
  const restsOf = (id: string) =>
    readme
      .split('\n')
      .find(line => line.startsWith('|') && line.includes(`\`${id}\``))
      ?.split('|')
      .at(-2) ?? ''

  test('says of every world what it rests on', () => {
    const silent = worlds.filter(
      ({ id }) => !/capture|page|issue|guess|documentation/.test(restsOf(id)),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test('says of every error what the table says', () => {
    const other = errorRows.filter(({ id, rests }) => !restsOf(`error-${id}`).includes(rests))
    expect(other.map(({ id }) => id)).toEqual([])
  })
})

/** IDs and dates differ between captures. */
function masked(text: string): string {
  return text.replace(/'\w+'|\d+/g, '#').replace(/\b[A-Z][a-z]+day, #-[A-Z][a-z]{2}/g, 'day')
}
