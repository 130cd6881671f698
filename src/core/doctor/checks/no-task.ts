import type { Page } from '../../accounts/page.ts'
import { inWords, namesOf } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { wantedBy } from '../standing.ts'

/** What each use needs on the Page (Instagram Platform guides; the pairing is partly a guess). */
const needs: readonly (readonly [permission: string, task: string])[] = [
  ['instagram_content_publish', 'CREATE_CONTENT'],
  ['instagram_manage_comments', 'MODERATE'],
  ['instagram_manage_messages', 'MESSAGING'],
  ['instagram_manage_insights', 'ANALYZE'],
]

/** The token is fine and the task is missing: calls then fail one by one. */
export const noTask: Check = evidence => {
  const { list } = evidence
  const wanted = neededTasks(wantedBy(evidence))
  const lacking = list.pages.flatMap(page => {
    const missing = missingTasks(page, wanted)
    return missing.length > 0 ? [{ page, missing }] : []
  })
  if (lacking.length === 0) return undefined
  const tasks = [...new Set(lacking.flatMap(({ missing }) => missing))]
  return {
    id: 'no-task',
    about: 'access',
    rank: 'fits',
    title: 'A task is missing on a Page',
    evidence: `On ${namesOf(lacking.map(({ page }) => page))} Meta lists the person without ${inWords(tasks.map(task => `\`${task}\``))}. Calls that need it will be refused, whatever was granted.`,
    remedy: { kind: 'copy-note', note: 'page-access' },
    also: { kind: 'choose-again' },
  }
}

/** The tasks that the asked permissions need. */
export function neededTasks(asked: readonly string[]): readonly string[] {
  return needs.flatMap(([permission, task]) => (asked.includes(permission) ? [task] : []))
}

/** Of the tasks that are wanted, those the person has not. Empty where Meta told no tasks for sure. */
export function missingTasks(page: Page, wanted: readonly string[]): readonly string[] {
  // Without a token there is a graver cause; a Page read by its ID tells no tasks.
  if (page.accessToken === undefined || page.found) return []
  const has = new Set(page.tasks.map(task => task.replace(/^PROFILE_PLUS_/, '')))
  if (has.has('FULL_CONTROL')) return []
  return wanted.filter(task => !has.has(task))
}
