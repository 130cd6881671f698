import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { audits, good, readWorkflow } from '#tests/workflow-audits.ts'

const folder = resolve(import.meta.dirname, '../.github/workflows')
const workflows = readdirSync(folder).map(name => ({
  name,
  read: readWorkflow(readFileSync(join(folder, name), 'utf8')),
}))

describe.each(Object.entries(audits))('the audit “%s”', (_name, { find, bad }) => {
  test('finds its fault', () => {
    expect(find(readWorkflow(good))).toEqual([])
    for (const [before, after] of bad) {
      const faulty = good.replace(before, () => after)
      expect(faulty).not.toBe(good)
      expect([after, find(readWorkflow(faulty))]).not.toEqual([after, []])
    }
  })

  test('finds nothing in the workflows', () => {
    expect(workflows.length).toBeGreaterThan(2)
    for (const { name, read } of workflows) expect([name, find(read)]).toEqual([name, []])
  })
})
