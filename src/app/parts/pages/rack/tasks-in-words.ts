/** The tasks of full control of a Page (captured). */
const everyTask = ['MANAGE', 'CREATE_CONTENT', 'MODERATE', 'MESSAGING', 'ADVERTISE', 'ANALYZE']

/** The person's tasks on a Page: one or more. */
export function tasksInWords(tasks: readonly string[]): string {
  if (everyTask.every(task => tasks.includes(task))) return 'All tasks'
  const words = tasks.map(task =>
    task
      .replace(/^PROFILE_PLUS_/, '')
      .replaceAll('_', ' ')
      .toLowerCase(),
  )
  return `Tasks: ${words.join(', ')}`
}
