import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { stepsAround } from '#src/core/errors/steps-around.ts'

test('the step of the button is in neither list', () => {
  expect(
    stepsAround({
      steps: ['Open facebook.com.', 'Log in again to get a fresh token.', 'Then put it in place.'],
      remedies: ['log-in-again'],
    }),
  ).toEqual({ before: ['Open facebook.com.'], after: ['Then put it in place.'] })
})

test('steps without a button all come first', () => {
  const steps = ['Log in again to get a fresh token.', 'Ask the owner.']
  expect(stepsAround({ steps, remedies: [] })).toEqual({ before: steps, after: [] })
  expect(stepsAround({ steps, remedies: ['try-again'] })).toEqual({ before: steps, after: [] })
})

test('every error of the index leaves a step or a button', () => {
  for (const { id, steps, remedies } of entries) {
    const { before } = stepsAround({ steps, remedies })
    expect(before.length + remedies.length, id).toBeGreaterThan(0)
  }
})
