import type { Page } from './page.ts'

/** The task that each permission needs on the Page (Instagram Platform guides; partly a guess). */
const taskOf: Readonly<Record<string, string>> = {
  instagram_content_publish: 'CREATE_CONTENT',
  instagram_manage_comments: 'MODERATE',
  instagram_manage_messages: 'MESSAGING',
  instagram_manage_insights: 'ANALYZE',
}

/** Each of these includes every other task. */
const full = ['MANAGE', 'FULL_CONTROL']

/** The tasks that these permissions need on a Page. */
export function neededTasks(permissions: readonly string[]): readonly string[] {
  return permissions.flatMap(permission => taskOf[permission] ?? [])
}

/**
 * The needed tasks that Meta says the person does not have. Empty where the answer holds no `tasks`,
 * or one that cannot be read: an absent field is no evidence.
 */
export function missingTasks(
  { tasks, odd }: Pick<Page, 'tasks' | 'odd'>,
  needed: readonly string[],
): readonly string[] {
  if (tasks === undefined || odd?.has('tasks')) return []
  const held = new Set(tasks.map(task => task.toUpperCase().replace(/^PROFILE_PLUS_/, '')))
  return full.some(task => held.has(task)) ? [] : needed.filter(task => !held.has(task))
}

/** The Page has its token, an Instagram account, and every task that the permissions need. */
export function isReady(page: Page, permissions: readonly string[]): boolean {
  return (
    page.instagramAccount !== undefined &&
    page.accessToken !== undefined &&
    missingTasks(page, neededTasks(permissions)).length === 0
  )
}
