import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { redact } from '#src/core/redact.ts'
import { replayedLogin } from '#tests/replayed-login.ts'
import { keepSavedLogin, keptLogins } from '#tests/tools/keep-saved-login.ts'

function keptIn(folder: string): string[] {
  return readdirSync(folder).filter(name => name.endsWith('.json') && !name.includes('.outcome.'))
}

function outcomeOf(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name.replace('.json', '.outcome.json')), 'utf8'))
}

test.each(keptIn(keptLogins))('the saved login %s replays to the outcome beside it', async name => {
  const text = readFileSync(join(keptLogins, name), 'utf8')
  expect(await replayedLogin(text)).toEqual(outcomeOf(keptLogins, name))
})

test('one command makes a test of a saved login, and the test passes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-'))
  try {
    const [first = ''] = keptIn(keptLogins)
    const given = join(folder, 'From Ana (2).json')
    copyFileSync(join(keptLogins, first), given)
    const name = await keepSavedLogin(given, folder)
    expect(name).toBe('From-Ana-2-')
    const text = readFileSync(join(folder, `${name}.json`), 'utf8')
    expect(await replayedLogin(text)).toEqual(outcomeOf(folder, `${name}.json`))
    expect(outcomeOf(folder, `${name}.json`)).toEqual(outcomeOf(keptLogins, first))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the command refuses any other file, and writes none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-'))
  try {
    const given = join(folder, 'other.json')
    writeFileSync(given, '{"captures": []}')
    await expect(keepSavedLogin(given, folder)).rejects.toThrow('no saved login')
    expect(readdirSync(folder)).toEqual(['other.json'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('no kept login holds the shape of a secret', () => {
  for (const name of keptIn(keptLogins)) {
    const { captures } = JSON.parse(readFileSync(join(keptLogins, name), 'utf8'))
    for (const { raw } of captures) {
      if (!raw.startsWith('{')) continue
      for (const value of leaves(JSON.parse(raw))) expect(redact(value)).toBe(value)
    }
  }
})

function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves)
  return [String(value)]
}
