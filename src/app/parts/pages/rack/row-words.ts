import type { Page } from '../../../../core/accounts/page.ts'
import { tasksInWords } from './tasks-in-words.ts'

/** The texts of one row, for the app and for the first paint. */
export type RowWords = {
  readonly number: string
  readonly name: string
  /** The name for control labels, with the tag number if another Page has the same name. */
  readonly called: string
  /** The Instagram account in words. */
  readonly account: string
  readonly tasks: string
  readonly id: string
  /** Empty without an Instagram account. */
  readonly accountId: string
}

export function rowWords(
  page: Pick<Page, 'number' | 'id' | 'name' | 'tasks' | 'instagramAccount'>,
  called: string,
): RowWords {
  const { number, id, name, tasks, instagramAccount: account } = page
  return {
    number: `${number}`,
    name,
    called,
    account: account
      ? account.username
        ? `@${account.username}`
        : (account.name ?? '')
      : 'No Instagram account',
    tasks: tasks?.length ? tasksInWords(tasks) : '',
    id,
    accountId: account?.id ?? '',
  }
}
