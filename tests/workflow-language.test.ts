import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { validate } from '@actions/languageservice'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'

/*
 * GitHub's own reader of workflows: keys, expressions, needs, outputs of steps and jobs, permissions. It takes
 * the part of actionlint, which has no kept package in the registries that the project uses.
 */

const folder = resolve(import.meta.dirname, '../.github/workflows')
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
let documents = 0

async function findings(text: string): Promise<readonly string[]> {
  // It remembers a document by its address.
  documents += 1
  const address = `file:///.github/workflows/${documents}.yml`
  const found = await validate(TextDocument.create(address, 'yaml', 1, text), {
    fileProvider: {
      getFileContent: async () => ({ name: 'check.yml', content: textOf('check.yml') }),
    },
  })
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}

test('GitHub’s own reader finds no fault in a workflow', async () => {
  const names = readdirSync(folder)
  expect(names.length).toBeGreaterThan(2)
  for (const name of names) expect([name, await findings(textOf(name))]).toEqual([name, []])
})

test.each([
  ['an unknown key', 'runs-on:', 'runs-onn:', /runs-onn/],
  ['an unknown context', 'github.event.', 'githubb.event.', /githubb/],
  ['an output that no job has', 'needs.build.outputs.base', 'needs.built.outputs.base', /built/],
  ['a step that is not there', 'steps.site.outputs', 'steps.sight.outputs', /sight/],
  ['a job that is not there', 'needs: check', 'needs: chekc', /chekc/],
  ['an unknown right', 'attestations: write', 'attestation: write', /attestation/],
])('it finds %s', async (_what, good, bad, words) => {
  const text = textOf('deploy.yml').replace(good, bad)
  expect(text).toContain(bad)
  expect((await findings(text)).join('\n')).toMatch(words)
})
