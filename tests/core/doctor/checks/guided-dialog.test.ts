import { expect, test } from 'vitest'
import { guidedDialog } from '#src/core/doctor/checks/guided-dialog.ts'
import { evidenceOf, now, ranked } from '../evidence-of.ts'

test('the guided dialog and an empty list: the plain one is offered', () => {
  expect(guidedDialog(evidenceOf(), now)).toMatchObject({
    rank: 'possible',
    remedy: { kind: 'plain-dialog' },
  })
})

test('the plain dialog, or a choice that was made: nothing to say', () => {
  expect(ranked(guidedDialog, evidenceOf({ login: { dialog: 'plain' } }))).toBeUndefined()
  expect(ranked(guidedDialog, evidenceOf({ targets: { pages_show_list: 'all' } }))).toBeUndefined()
  expect(ranked(guidedDialog, evidenceOf({ declined: ['pages_show_list'] }))).toBeUndefined()
})
