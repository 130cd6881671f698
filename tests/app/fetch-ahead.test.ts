import { expect, test } from 'vitest'
import { inTurn } from '#src/app/fetch-ahead.ts'

test('files are fetched one at a time, each in an idle moment, until one does not come', async () => {
  const steps: string[] = []
  const load = (name: string) => async () => {
    steps.push(`ask ${name}`)
    await Promise.resolve()
    steps.push(`got ${name}`)
    if (name === 'b') throw new TypeError('Failed to fetch dynamically imported module')
  }
  await inTurn([load('a'), load('b'), load('c')], async () => {
    steps.push('idle')
  })
  expect(steps).toEqual(['idle', 'ask a', 'got a', 'idle', 'ask b', 'got b'])
})
