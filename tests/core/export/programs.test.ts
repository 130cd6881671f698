import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { csv } from '#src/core/export/formats/csv.ts'
import { javascript } from '#src/core/export/formats/javascript.ts'
import { python } from '#src/core/export/formats/python.ts'
import type { ExportRecord } from '#src/core/export/record.ts'
import {
  everything,
  facebook,
  instagram,
  instagramToken,
  page,
  pageToken,
  written,
} from './records.ts'

const folder = mkdtempSync(join(tmpdir(), 'keytag-programs-'))
// The programs run against stand-ins that print each call.
const fetchStandIn =
  'globalThis.fetch = async address => ({ json: async () => ({ asked: String(address) }) })\n'
writeFileSync(
  join(folder, 'requests.py'),
  `from urllib.parse import urlencode

class Answer:
    def __init__(self, address):
        self.address = address
    def json(self):
        return {"asked": self.address}

def get(address, params, timeout):
    return Answer(address + "?" + urlencode(params))
`,
)
afterAll(() => rmSync(folder, { recursive: true }))

const programs = {
  JavaScript: async (record: ExportRecord) =>
    execFileSync(process.execPath, ['--input-type=module', '-'], {
      input: fetchStandIn + (await written(javascript, record)),
      encoding: 'utf8',
    }),
  Python: async (record: ExportRecord) =>
    execFileSync('python3', ['-'], {
      input: await written(python, record),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, PYTHONPATH: folder },
    }),
}

for (const [language, run] of Object.entries(programs)) {
  test(`${language}: the copied program makes the calls of each Page with its token`, async () => {
    const record = facebook([page(1), page(3, { instagramAccount: undefined })])
    const asked = (await run(record))
      .trim()
      .split('\n')
      .map(line => new URL(JSON.parse(line).asked))
    expect(asked.map(({ host, pathname }) => host + pathname)).toEqual([
      'graph.facebook.com/v27.0/134895793791911',
      'graph.facebook.com/v27.0/17841405309211844',
      'graph.facebook.com/v27.0/17841405309211844/content_publishing_limit',
      'graph.facebook.com/v27.0/134895793791913',
    ])
    for (const { searchParams } of asked) {
      expect(searchParams.get('access_token')).toBe(pageToken)
    }
    expect(asked[0]?.searchParams.get('fields')).toBe('id,name,instagram_business_account')
  })

  test(`${language}: an Instagram token is asked about at graph.instagram.com`, async () => {
    const [first = ''] = (await run(instagram())).split('\n')
    const { host, searchParams } = new URL(JSON.parse(first).asked)
    expect(host).toBe('graph.instagram.com')
    expect(searchParams.get('access_token')).toBe(instagramToken)
  })

  test(`${language}: without a token the program runs and calls nothing`, async () => {
    expect(await run(facebook([page(1, { accessToken: undefined })]))).toBe('')
  })
}

/** The cells of a table as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map(line =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
}

test('CSV has one row for each Page, and the login’s values in each of them', async () => {
  const text = await written(
    csv,
    facebook([page(1), page(3, { instagramAccount: undefined })]),
    everything,
  )
  const [head = [], ...rows] = readCsv(text)
  expect(
    rows.map(row => Object.fromEntries(head.map((name, at) => [name, row[at]]))),
  ).toMatchObject([
    {
      tag: '1',
      page_id: '134895793791911',
      page_token: pageToken,
      instagram_account_id: '17841405309211844',
      app_id: '442224939723604',
    },
    { tag: '3', page_id: '134895793791913', instagram_account_id: '' },
  ])
})

test('CSV has no cell that a spreadsheet would run, whatever a username is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 30 }), async username => {
      const account = { id: '17841405309211844', username }
      const text = await written(csv, facebook([page(1, { instagramAccount: account })]))
      const rows = readCsv(text)
      expect(rows).toHaveLength(2)
      expect(rows[1]).toHaveLength(rows[0]?.length ?? 0)
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
