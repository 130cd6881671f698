import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Openers that turn a comment into a riddle. The subject of the sentence comes too late, or never. */
const riddle =
  /^(?:What|Where|Whether|Who|Whose|Whom|That|Of|Whatever|Whoever|With what|Nobody|Nothing)\b/

/** Comments that may break the rule, as "file: comment". */
const allowed: readonly string[] = []

/** The first words of each comment that starts its own line. */
function openersIn(text: string): string[] {
  return [
    ...text.matchAll(/^\s*(?:\{?\/\*+[ \t]*(?:\n[ \t]*\*[ \t]*)?|\/\/[ \t]*)(?<opener>[^\n]*)/gm),
  ].flatMap(({ index, groups: { opener = '' } = {} }) => {
    const before = text.slice(0, index).trimEnd().split('\n').at(-1)?.trim() ?? ''
    const continues = text.slice(index).trimStart().startsWith('//') && before.startsWith('//')
    return continues ? [] : [opener]
  })
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(?:tsx?|css)$/.test(entry.name) ? [path] : []
  })
}

test('a comment that opens with a riddle is found, and a sentence that goes on is not', () => {
  const riddles = (text: string) => openersIn(text).filter(opener => riddle.test(opener))
  expect(riddles('/** What is painted stands. */')).toHaveLength(1)
  expect(riddles('/**\n * Whether it works.\n */')).toHaveLength(1)
  expect(riddles('  // Of the person alone.\nconst a = 1')).toHaveLength(1)
  expect(riddles('// Keep the paint.\n// What follows needs it.')).toEqual([])
  expect(riddles('/**\n * Returns the token\n * that works.\n */')).toEqual([])
  expect(riddles('/** Whole seconds. */')).toEqual([])
})

test('every comment begins with its noun or its verb', () => {
  const found = ['src', 'tests', 'build'].flatMap(folder =>
    sources(join(root, folder)).flatMap(path => {
      const name = relative(root, path).replaceAll('\\', '/')
      return openersIn(readFileSync(path, 'utf8'))
        .filter(opener => riddle.test(opener))
        .map(opener => `${name}: ${opener}`)
    }),
  )
  expect(found.filter(comment => !allowed.includes(comment))).toEqual([])
})
