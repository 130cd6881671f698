import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Every action that the workflows use, with the actions inside it. Most are one script of GitHub's, which uses no
 * other. The files of actions are not here, so read the new `action.yml` before you change a line: its `uses` must
 * name commits too.
 */
const actions: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1': [],
  'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020': [],
  'actions/configure-pages@45bfe0192ca1faeb007ade9deae92b16b8254a0d': [],
  'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128': [],
  'actions/dependency-review-action@a1d282b36b6f3519aa1f3fc636f609c47dddb294': [],
  'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9': [
    // v7.0.0, a script.
    'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
  ],
  'actions/attest-build-provenance@0f67c3f4856b2e3261c31976d6725780e5e4c373': [
    // v4.1.1, a script.
    'actions/attest@a1948c3f048ba23858d222213b7c278aabede763',
  ],
}

const folder = resolve(import.meta.dirname, '../.github/workflows')

test('every action of the workflows was looked into, and what it uses is pinned too', () => {
  const used = readdirSync(folder).flatMap(name =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/uses: (actions\/\S+)/g)].map(
      ([, action = '']) => action,
    ),
  )
  expect([...new Set(used)].sort()).toEqual(Object.keys(actions).sort())
  const inside = Object.values(actions).flat()
  expect(inside.filter(action => !/^actions\/[\w-]+@[\da-f]{40}$/.test(action))).toEqual([])
})
