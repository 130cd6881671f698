import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the unit tests a temporary folder of their own, and removes it with all that they left in it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-tests-'))
  // Node reads the first, on Windows the second.
  process.env.TMPDIR = folder
  process.env.TEMP = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
