import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isReady, missingTasks, neededTasks } from '#src/core/accounts/tasks.ts'
import { noTask } from '#src/core/doctor/checks/page-access.ts'
import { gapsOf } from '#src/core/doctor/ghosts.ts'
import { capabilities, verdictWithoutCall } from '#src/core/live-check/capabilities.ts'
import { accountOf, evidenceOf, now, pageOf } from '../doctor/evidence-of.ts'

const publishing = ['instagram_content_publish']

test('an answer without tasks is no evidence that one is missing', () => {
  const page = pageOf('1', { tasks: undefined })
  expect(missingTasks(page, ['CREATE_CONTENT'])).toEqual([])
  const odd = pageOf('1', { tasks: [], odd: new Map([['tasks', 'a list with odd entries']]) })
  expect(missingTasks(odd, ['CREATE_CONTENT'])).toEqual([])
})

test('full management stands for every task, whatever its spelling', () => {
  for (const task of ['MANAGE', 'PROFILE_PLUS_FULL_CONTROL', 'profile_plus_manage']) {
    expect(missingTasks(pageOf('1', { tasks: [task] }), ['CREATE_CONTENT', 'MODERATE'])).toEqual([])
  }
})

test('a Page is ready with its token, its account and the tasks that were asked for', () => {
  const whole = pageOf('1', { instagramAccount: accountOf('7'), tasks: ['ANALYZE'] })
  expect(isReady(whole, publishing)).toBe(false)
  expect(isReady(whole, ['instagram_basic'])).toBe(true)
  expect(isReady({ ...whole, accessToken: undefined }, [])).toBe(false)
  expect(isReady({ ...whole, instagramAccount: undefined }, [])).toBe(false)
})

test('the doctor, the row and the live check agree about every set of tasks', () => {
  const permissions = ['instagram_content_publish', 'instagram_manage_messages']
  const task = fc.constantFrom(
    ...['MANAGE', 'CREATE_CONTENT', 'MESSAGING', 'ANALYZE', 'PROFILE_PLUS_MESSAGING', 'own.task'],
  )
  fc.assert(
    fc.property(
      fc.option(fc.array(task, { maxLength: 4 }), { nil: undefined }),
      fc.subarray(permissions),
      (tasks, asked) => {
        const page = pageOf('1', { tasks, instagramAccount: accountOf('7') })
        const evidence = evidenceOf({ pages: [page], login: { asked } })
        const lacks = missingTasks(page, neededTasks(asked)).length > 0
        const isRefused = capabilities
          .filter(({ permission }) => permission && asked.includes(permission))
          .some(each => verdictWithoutCall(each, page, undefined)?.kind === 'no-task')
        expect(noTask(evidence, now) !== undefined).toBe(lacks)
        expect(gapsOf(evidence).has('1')).toBe(lacks)
        expect(isRefused).toBe(lacks)
      },
    ),
  )
})
