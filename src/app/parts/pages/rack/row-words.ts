import type { InstagramAccount, Page } from '../../../../core/accounts/page.ts'
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

type Account = Pick<InstagramAccount, 'id' | 'username'> & Partial<Pick<InstagramAccount, 'name'>>
type Named = Pick<Page, 'number' | 'id' | 'name' | 'tasks'> & {
  readonly instagramAccount: Account | undefined
}

export function rowWords(page: Named, called: string): RowWords {
  return { ...pageWords(page, called), account: accountInWords(page.instagramAccount) }
}

/** The texts without the account's words. The build writes those for the first paint. */
export function pageWords(page: Named, called: string): Omit<RowWords, 'account'> {
  const { number, id, name, tasks, instagramAccount: account } = page
  return {
    number: `${number}`,
    name,
    called,
    tasks: tasks?.length ? tasksInWords(tasks) : '',
    id,
    accountId: account?.id ?? '',
  }
}

export function accountInWords(account: Omit<Account, 'id'> | undefined): string {
  if (!account) return 'No Instagram account'
  return account.username ? `@${account.username}` : (account.name ?? '')
}
