import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sumsOfFolder } from '../../build/sums.ts'

test('every file has a line, in an order that no language changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-sums-'))
  mkdirSync(join(folder, 'b'))
  for (const name of ['b/I.js', 'b/i.js', 'a.html', '.nojekyll', 'Z.css']) {
    writeFileSync(join(folder, name), name)
  }
  const sums = sumsOfFolder(folder)
  expect(sums.match(/(?<= {2}).+/g)).toEqual(['.nojekyll', 'Z.css', 'a.html', 'b/I.js', 'b/i.js'])
  // The sum of an empty file, as any tool for such sums prints it.
  writeFileSync(join(folder, 'a.html'), '')
  expect(sumsOfFolder(folder)).toContain(
    '\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.html\n',
  )
})
