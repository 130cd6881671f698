import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { colours, OwnCopyFile, plainCopy, readOwnCopy } from '#src/own-copy.ts'

const at = (path: string) => resolve(import.meta.dirname, '..', path)

test('without a file it is plain Keytag', () => {
  expect(readOwnCopy(undefined)).toEqual(plainCopy)
  expect(readOwnCopy('{}')).toEqual(plainCopy)
})

test('the example of the documentation is a whole one', () => {
  const text = /```json\n(\{[\s\S]*?\n\})\n```/.exec(readFileSync(at('docs/own-copy.md'), 'utf8'))
  const copy = readOwnCopy(text?.[1])
  expect(copy).toMatchObject({ name: 'Acme Connect', colour: 'verdigris', opens: 'client' })
  const written = new Set(Object.keys(JSON.parse(text?.[1] ?? '')))
  const missing = Object.keys(OwnCopyFile.shape).filter(key => !written.has(key))
  // An asker's keys are their own. An app belongs to one family, a configuration replaces permissions, nobody has seen PKCE work, and GitHub fills in the source.
  expect(missing).toEqual(['instagramAppId', 'configurationId', 'pkce', 'askers', 'source'])
})

test('every fault is named, each with its key', () => {
  const file = {
    name: '<b>',
    metaAppId: 442224939723604,
    configurationId: 'abc',
    permissions: ['instagram_basic', 'make_coffee'],
    color: 'brass',
    colour: 'pink',
    show: { simulation: 'no', help: true },
    hosts: ['https://acme.example'],
    languages: ['xx'],
  }
  expect(() => readOwnCopy(JSON.stringify(file))).toThrow(
    /name: .*\nmetaAppId: .*string.*\npermissions\.1: .*\nconfigurationId: .*digits.*\ncolour: .*verdigris.*\nshow\.simulation: .*\nshow: .*help.*\nhosts\.0: .*hostname.*\nlanguages\.0: .*\nthe file: .*color/,
  )
  expect(() => readOwnCopy('{"name": }')).toThrow('is not JSON')
})

test('the two families never mix, and Instagram Login has no view for clients', () => {
  const mixed = { permissions: ['instagram_basic', 'instagram_business_basic'] }
  expect(() => readOwnCopy(JSON.stringify(mixed))).toThrow('permissions: are not all')
  const client = { family: 'instagram-login', opens: 'client' }
  expect(() => readOwnCopy(JSON.stringify(client))).toThrow('opens: Instagram Login')
  const good = { family: 'instagram-login', permissions: ['instagram_business_basic'] }
  expect(readOwnCopy(JSON.stringify(good)).permissions).toEqual(['instagram_business_basic'])
})

test('editors are told the same', () => {
  const schema = z.toJSONSchema(OwnCopyFile, { target: 'draft-7' })
  const path = at('keytag.config.schema.json')
  expect(existsSync(path) && JSON.parse(readFileSync(path, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(schema)),
  )
})

describe.each(colours)('in %s', colour => {
  const sheet = readFileSync(at('src/app/styles/tokens.css'), 'utf8')
  const turn = Number(
    new RegExp(`data-colour="${colour}"\\] \\{\\s+--turn: (-?\\d+);`).exec(sheet)?.[1] ?? 0,
  )

  test.each(['light', 'dark'] as const)('%s: text and drawings keep their contrast', theme => {
    const token = (name: string) => luminance(tokenOf(sheet, name, theme), turn)
    const contrast = (one: string, other: string) => {
      const [a, b] = [token(one), token(other)]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }
    expect(turn === 0).toBe(colour === 'brass')
    expect(contrast('on-brass', 'brass')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('on-brass', 'brass-hi')).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['ground', 'panel', 'well', 'brass-wash']) {
      expect(contrast('brass-ink', ground), ground).toBeGreaterThanOrEqual(4.5)
      expect(contrast('ink', ground), ground).toBeGreaterThanOrEqual(4.5)
    }
    for (const ground of ['ground', 'panel', 'well']) {
      expect(contrast('brass-fig', ground), ground).toBeGreaterThanOrEqual(3)
    }
  })
})

type Oklch = { readonly l: number; readonly c: number; readonly h: number; readonly turns: boolean }

function tokenOf(sheet: string, name: string, theme: 'light' | 'dark'): Oklch {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(sheet)?.[1] ?? ''
  const found = [...value.matchAll(/oklch\(([\d.]+)% ([\d.]+) (?:calc\(([\d.]+) \+|([\d.]+))/g)]
  const [, l, c, turning, fixed] = found[theme === 'dark' ? found.length - 1 : 0] ?? []
  if (l === undefined) throw new Error(`No colour in --${name}.`)
  return { l: Number(l) / 100, c: Number(c), h: Number(turning ?? fixed), turns: !!turning }
}

/** Relative luminance (WCAG 2.2) from linear sRGB. Colours outside the gamut are clipped. */
function luminance({ l, c, h, turns }: Oklch, turn: number): number {
  const angle = ((h + (turns ? turn : 0)) * Math.PI) / 180
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)]
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ]
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  return (
    0.2126 * clip(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z) +
    0.7152 * clip(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z) +
    0.0722 * clip(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)
  )
}
