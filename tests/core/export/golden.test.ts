import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ExportFormat } from '#src/core/export/format.ts'
import { exportFormats } from '#src/core/export/formats.ts'
import { everything, facebook, instagram, page, written } from './records.ts'

// One file per format and family, so that a diff shows every effect of a change.
const records = {
  facebook: facebook([page(1), page(3, { instagramAccount: undefined })]),
  instagram: instagram({ environment: 'simulated', shortLived: true }),
}

test('every format has a file of its name, and a test that reads it back or runs its command', () => {
  const folder = import.meta.dirname
  const tests = readdirSync(folder)
    .filter(name => name.endsWith('.test.ts'))
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
  // `commands.test.ts` gives the text of each format with a command to that command.
  const isRead = ({ id, command }: ExportFormat) =>
    command?.posix !== undefined || tests.some(text => text.includes(`/formats/${id}.ts'`))
  expect(exportFormats.filter(format => !isRead(format)).map(({ id }) => id)).toEqual([])
  const files = readdirSync('src/core/export/formats').map(name => name.replace(/\.ts$/, ''))
  expect(exportFormats.map(({ id }) => id).sort()).toEqual(files.sort())
})

for (const [family, record] of Object.entries(records)) {
  test.each(exportFormats)(`$id writes its ${family} file`, async format => {
    await expect(await written(format, record, everything)).toMatchFileSnapshot(
      `golden/${family}/${format.id}${format.extension}`,
    )
  })
}
