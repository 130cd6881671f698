import { expect, test } from 'vitest'
import { noTask } from '#src/core/doctor/checks/no-task.ts'
import { evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

test('names the tasks that the asked permissions need and the person has not', () => {
  const pages = [pageOf('1', { tasks: ['ANALYZE'] })]
  const cause = noTask(evidenceOf({ pages }), now)
  expect(cause?.rank).toBe('fits')
  expect(cause?.evidence).toContain('`CREATE_CONTENT` and `MODERATE`')
})

test('full control stands for every task, also under its newer name', () => {
  const pages = [
    pageOf('1', { tasks: ['PROFILE_PLUS_FULL_CONTROL'] }),
    pageOf('2', { tasks: ['PROFILE_PLUS_CREATE_CONTENT', 'PROFILE_PLUS_MODERATE'] }),
  ]
  expect(ranked(noTask, evidenceOf({ pages }))).toBeUndefined()
})

test('a task that nothing asked for needs is not missed', () => {
  const pages = [pageOf('1', { tasks: [] })]
  const login = { asked: ['instagram_basic', 'pages_show_list'] }
  expect(ranked(noTask, evidenceOf({ pages, login }))).toBeUndefined()
})
