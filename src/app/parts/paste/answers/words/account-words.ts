import type { Page } from '../../../../../core/accounts/page.ts'
import type { FoundPages } from '../../../../../core/read/answers/answer-facts.ts'
import { countOf } from '../../../token/dates-and-counts.ts'

/** The Page in which a cut list ends. The parts that it lacks may have been cut off. */
export function cutPageOf(pages: readonly Page[], isCut: boolean | undefined): Page | undefined {
  const last = pages.at(-1)
  return isCut && !(last?.instagramAccount && last.accessToken) ? last : undefined
}

/** The use of a Page of a pasted answer, and its missing parts. */
export function pageMeans(page: Page, cutPage: Page | undefined): string {
  const { instagramAccount, accessToken } = page
  if (page === cutPage) {
    return 'The text ends here. The rest of this Page may be missing.'
  }
  const { username } = instagramAccount ?? {}
  return [
    instagramAccount === undefined
      ? 'No Instagram account came. Either none is connected, or fields left out instagram_business_account, or instagram_basic is missing.'
      : `Ready for the Instagram API${username ? ` as @${username}` : ''}: use the Instagram account ID.`,
    ...(accessToken === undefined
      ? [
          page.odd?.has('access_token')
            ? 'Its access_token is cut or blacked out.'
            : 'No access_token came: name it in fields, and ask with the User token.',
        ]
      : []),
  ].join(' ')
}

export function accountsTitle(pages: readonly Page[], cutPage: Page | undefined): string {
  const without = pages.filter(page => page !== cutPage && !page.instagramAccount).length
  return without === 0
    ? countOf(pages.length, 'Page')
    : `${countOf(pages.length, 'Page')}, ${without} without Instagram`
}

export function accountsLead(
  pages: readonly Page[],
  answer: Pick<FoundPages, 'hasMore' | 'isAlone' | 'isCut'>,
): string {
  const hasToken = pages.some(({ accessToken }) => accessToken !== undefined)
  return [
    answer.isAlone ? 'This is Meta’s answer about one Page.' : 'This is Meta’s list of Pages.',
    ...(answer.isCut
      ? ['The text ends inside it: copy the whole answer for the other Pages.']
      : []),
    ...(answer.hasMore ? ['More Pages are to come: follow paging.next.'] : []),
    ...(hasToken
      ? [
          'The text holds Page tokens: keep it to yourself. Keytag holds them while this screen is open.',
        ]
      : []),
  ].join(' ')
}
