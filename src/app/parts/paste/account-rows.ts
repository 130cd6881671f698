import type { FoundAnswer } from '../../../core/read/answer-facts.ts'
import { countOf } from '../token/dates-and-counts.ts'
import type { FieldRow } from './debug-rows.ts'

type Row = Extract<FoundAnswer, { of: 'accounts' }>['pages'][number]

/** Pages of /me/accounts: which of them can be used with Instagram, and what is missing. */
export function accountRows(pages: readonly Row[]): readonly FieldRow[] {
  return pages.map(({ id, name, hasToken, instagramId, username, tasks }) => ({
    field: name ?? 'Page',
    sent: [
      ...(id === undefined ? [] : [`Page ${id}`]),
      ...(instagramId === undefined ? [] : [`Instagram ${instagramId}`]),
      ...(tasks === undefined ? [] : [tasks.join(', ')]),
    ].join(' · '),
    means: [
      instagramId === undefined
        ? 'No Instagram account came. Either none is connected, or fields left out instagram_business_account, or instagram_basic is missing.'
        : `Ready for the Instagram API${username ? ` as @${username}` : ''}: use the Instagram account ID.`,
      ...(hasToken
        ? []
        : ['No access_token came: name it in fields, and ask with the User token.']),
    ].join(' '),
  }))
}

export function accountsTitle(pages: readonly Row[]): string {
  const without = pages.filter(({ instagramId }) => instagramId === undefined).length
  return without === 0
    ? countOf(pages.length, 'Page')
    : `${countOf(pages.length, 'Page')}, ${without} without Instagram`
}

export function accountsLead(pages: readonly Row[], hasMore: boolean): string {
  return [
    'This is Meta’s list of Pages.',
    ...(hasMore ? ['More Pages are to come: follow paging.next.'] : []),
    ...(pages.some(({ hasToken }) => hasToken)
      ? ['Each row holds a Page token: keep the text to yourself.']
      : []),
  ].join(' ')
}
