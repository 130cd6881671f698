import { missingTasks, neededTasks } from '../../accounts/tasks.ts'
import { inWords, namesOf } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { wantedBy } from '../standing.ts'

/** A row without access_token: the Page is known and cannot be acted for. */
export const noPageToken: Check = ({ list }) => {
  const pages = list.pages.filter(
    page => page.accessToken === undefined && !page.odd?.has('access_token'),
  )
  if (pages.length === 0) return undefined
  return {
    id: 'no-page-token',
    about: 'access',
    rank: 'fits',
    title: 'A Page came without its token',
    evidence: `Meta sent no \`access_token\` for ${namesOf(pages)}. It sends none where the person has no task on the Page.`,
    remedy: { kind: 'copy-note', note: 'page-access' },
    also: { kind: 'choose-again' },
  }
}

/** The token is fine and the task is missing: calls then fail one by one. */
export const noTask: Check = evidence => {
  const { list } = evidence
  const wanted = neededTasks(wantedBy(evidence))
  const lacking = list.pages.flatMap(page => {
    // Without a token there is a graver cause.
    const missing = page.accessToken ? missingTasks(page, wanted) : []
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
