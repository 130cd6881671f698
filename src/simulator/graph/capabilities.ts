import { allTasks, type InstagramAccount, type Page } from '../page.ts'
import type { Meaning } from '../token.ts'
import { GraphRefusal, lacksPermission, mayNotAct } from './errors.ts'

/** GET /{ig-id}/content_publishing_limit (its reference page). */
export function publishingLimit(
  account: InstagramAccount,
  page: Page | undefined,
  caller: Meaning,
  fields: string | null,
): unknown {
  if (!caller.granted.includes('instagram_content_publish')) throw mayNotAct()
  if (!may(page, 'CREATE_CONTENT')) throw mayNotAct()
  const asked = fields?.split(',') ?? ['quota_usage']
  return {
    data: [
      {
        ...(asked.includes('quota_usage') ? { quota_usage: Number(account.id.slice(-1)) } : {}),
        // The reference page says 100 today. It said 50 and 25 before.
        ...(asked.includes('config')
          ? { config: { quota_total: 100, quota_duration: 86_400 } }
          : {}),
      },
    ],
  }
}

/** GET /{ig-id}/insights. Only the daily reach is simulated. */
export function insights(
  account: InstagramAccount,
  page: Page | undefined,
  caller: Meaning,
  query: URLSearchParams,
  now: Date,
): unknown {
  if (!caller.granted.includes('instagram_manage_insights')) throw mayNotAct()
  if (!may(page, 'ANALYZE')) throw mayNotAct()
  if (query.get('metric') !== 'reach' || query.get('period') !== 'day') {
    // The wording is a guess.
    throw new GraphRefusal(400, 100, '(#100) metric[0] must be one of the following values: reach')
  }
  const day = (ago: number) => {
    const end = new Date(Math.floor(now.getTime() / 86_400_000 - ago) * 86_400_000 + 28_800_000)
    return {
      value: Number(account.id.slice(-3)) + ago,
      end_time: end.toISOString().replace('.000Z', '+0000'),
    }
  }
  return {
    data: [
      {
        name: 'reach',
        period: 'day',
        values: [day(1), day(0)],
        title: 'Reach',
        description: 'The number of unique accounts that have seen your content.',
        id: `${account.id}/insights/reach/day`,
      },
    ],
  }
}

/** GET /{page-id}/conversations?platform=instagram. All its refusals are guesses. */
export function conversations(page: Page, caller: Meaning, query: URLSearchParams): unknown {
  if (caller.pageId !== page.id) {
    throw new GraphRefusal(
      400,
      210,
      '(#210) A page access token is required to request this resource.',
    )
  }
  const needed = ['instagram_manage_messages', 'pages_manage_metadata']
  const lacking = needed.find(name => !caller.granted.includes(name))
  if (lacking) throw lacksPermission(lacking)
  if (!may(page, 'MESSAGING')) {
    throw new GraphRefusal(
      403,
      200,
      '(#200) User does not have sufficient administrative permission for this action on this page. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.',
    )
  }
  const hasSome = query.get('platform') === 'instagram' && page.account
  return {
    data: hasSome ? [{ id: `aWdfZAG06${page.id}`, updated_time: '2026-11-20T08:12:30+0000' }] : [],
  }
}

/** An account without a Page has no tasks. Its own permissions decide. */
function may(page: Page | undefined, task: string): boolean {
  const tasks = page?.tasks ?? allTasks
  return tasks.includes(task) || tasks.includes('MANAGE')
}
