import { expect, test } from 'vitest'
import { exportFormats } from '#src/core/export/formats.ts'
import { everything, facebook, instagram, page, written } from './records.ts'

// One file per format and family, so that a diff shows every effect of a change.
const records = {
  facebook: facebook([page(1), page(3, { instagramAccount: undefined })]),
  instagram: instagram({ environment: 'simulated', shortLived: true }),
}

for (const [family, record] of Object.entries(records)) {
  test.each(exportFormats)(`$id writes its ${family} file`, async format => {
    await expect(await written(format, record, everything)).toMatchFileSnapshot(
      `golden/${family}/${format.id}${format.extension}`,
    )
  })
}
