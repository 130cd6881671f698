import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesIn, sumIn, sumOfBuild, sumsOfFolder } from '../../build/sums.ts'
import { writeSumsOf } from '../../build/write-sums.ts'

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

const site = {
  'index.html': '<head></head>start',
  'callback/index.html': '<head></head>callback',
  'check/index.html': '<html><head><title>Check</title></head></html>',
  'keytag.html': 'one file',
  'assets/index.js': 'let a = 1',
  'sbom.cdx.json': '{}',
}

/** A folder with the files of a build and their sums. */
function built(files: Readonly<Record<string, string>> = site): string {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-sums-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  writeSumsOf(folder)
  return folder
}

const listOf = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8')

/** Sums that the page of the check names. */
function named(folder: string): Readonly<Record<string, string>> {
  const page = readFileSync(join(folder, 'check/index.html'), 'utf8')
  const tags = page.matchAll(/<meta name="keytag:sum" data-file="([^"]+)" content="([^"]+)">/g)
  return Object.fromEntries([...tags].map(([, file, sum]) => [file, sum]))
}

test('the list of a build has every file of it but itself, with the sum that other tools compute', () => {
  const folder = built()
  expect(namesIn(listOf(folder))).toEqual(Object.keys(site).sort())
  execFileSync('bash', ['-c', 'sha256sum --check --quiet SHA256SUMS'], { cwd: folder })
})

test('the page of the check names the build and its main files as the documented commands do', () => {
  const folder = built()
  const sums = named(folder)
  const command = "grep -v '  check/index.html$' SHA256SUMS | sha256sum"
  const printed = execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect(printed).toBe(`${sums.build}  -\n`)
  for (const file of ['callback/index.html', 'index.html', 'keytag.html']) {
    expect(sums[file]).toBe(sumIn(listOf(folder), file))
  }
  expect(sumOfBuild(listOf(folder))).toBe(sums.build)
})

test('one changed byte of any file changes what the page of the check names, or the page’s own sum', () => {
  const before = built()
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(site)), fc.nat(), ([name, text], at) => {
      // Before the end of the head, which takes in the sums.
      const place = at % (text.includes('<head>') ? 5 : text.length)
      const other = text[place] === 'x' ? 'y' : 'x'
      const folder = built({
        ...site,
        [name]: text.slice(0, place) + other + text.slice(place + 1),
      })
      expect(sumIn(listOf(folder), name)).not.toBe(sumIn(listOf(before), name))
      expect(named(folder).build === named(before).build).toBe(name === 'check/index.html')
    }),
    { numRuns: 40 },
  )
})

test('the same files give the same list and the same page', () => {
  const [one, other] = [built(), built()]
  expect(sumsOfFolder(one)).toBe(sumsOfFolder(other))
  expect(listOf(one)).toBe(listOf(other))
})

test('a build without the page of the check has its list all the same', () => {
  const { 'check/index.html': _, ...rest } = site
  expect(namesIn(listOf(built(rest)))).toEqual(Object.keys(rest).sort())
})
