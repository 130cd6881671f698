/** What full control of a Page comes to (capture). */
const everyTask = ['MANAGE', 'CREATE_CONTENT', 'MODERATE', 'MESSAGING', 'ADVERTISE', 'ANALYZE']

export const allTasks = 'All tasks'

/** What the person may do on a Page: one task or more. */
export function tasksInWords(tasks: readonly string[]): string {
  if (everyTask.every(task => tasks.includes(task))) return allTasks
  const words = tasks.map(task =>
    task
      .replace(/^PROFILE_PLUS_/, '')
      .replaceAll('_', ' ')
      .toLowerCase(),
  )
  return `Tasks: ${words.join(', ')}`
}
