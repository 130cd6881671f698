import type { Page } from './page.ts'

/** The Page task that each permission needs (Instagram Platform guides, partly a guess). */
const taskOf: Readonly<Record<string, string>> = {
  instagram_content_publish: 'CREATE_CONTENT',
  instagram_manage_comments: 'MODERATE',
  instagram_manage_messages: 'MESSAGING',
  instagram_manage_insights: 'ANALYZE',
}

/** Each of these includes every other task. */
const full = ['MANAGE', 'FULL_CONTROL']

/** The Page tasks that these permissions need. */
export function neededTasks(permissions: readonly string[]): readonly string[] {
  return permissions.flatMap(permission => taskOf[permission] ?? [])
}

/**
 * Needed tasks that Meta says the person lacks. Empty if the answer has no readable `tasks`, because a
 * missing field is no evidence.
 */
export function missingTasks(
  { tasks, odd }: Pick<Page, 'tasks' | 'odd'>,
  needed: readonly string[],
): readonly string[] {
  if (tasks === undefined || odd?.has('tasks')) return []
  const held = new Set(tasks.map(task => task.toUpperCase().replace(/^PROFILE_PLUS_/, '')))
  return full.some(task => held.has(task)) ? [] : needed.filter(task => !held.has(task))
}

/** True if the Page has a token, an Instagram account, and every task that the permissions need. */
export function isReady(page: Page, permissions: readonly string[]): boolean {
  return (
    page.instagramAccount !== undefined &&
    page.accessToken !== undefined &&
    missingTasks(page, neededTasks(permissions)).length === 0
  )
}
