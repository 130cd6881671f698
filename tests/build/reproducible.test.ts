import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Sums of all files that a build of this folder writes. */
async function sumsOf(folder: string, environment: Readonly<Record<string, string>>) {
  const outDir = mkdtempSync(join(tmpdir(), 'keytag-built-'))
  const vite = join(folder, 'node_modules/vite/bin/vite.js')
  const options = ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', outDir]
  await promisify(execFile)(process.execPath, [vite, ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, VITE_META_APP_ID: '', KEYTAG_BASE: '/x/', ...environment },
  })
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
  const sums = files
    .filter(file => file.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [
        path.slice(outDir.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]
    })
  rmSync(outDir, { recursive: true })
  return Object.fromEntries(sums)
}

test('the same sources give the same bytes in another folder, time zone and language', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'keytag in another folder '))
  const left = ['.git', 'node_modules', 'dist', 'keytag.config.json']
  for (const folder of [join(elsewhere, 'here'), join(elsewhere, 'there')]) {
    cpSync(root, folder, { recursive: true, filter: path => !left.includes(basename(path)) })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  }
  const here = await sumsOf(join(elsewhere, 'here'), {
    TZ: 'Pacific/Chatham',
    LC_ALL: 'tr_TR.UTF-8',
  })
  const there = await sumsOf(join(elsewhere, 'there'), { TZ: 'America/St_Johns', LC_ALL: 'C' })
  rmSync(elsewhere, { recursive: true })
  expect(Object.keys(here).length).toBeGreaterThan(100)
  expect(there).toEqual(here)
}, 300_000)
