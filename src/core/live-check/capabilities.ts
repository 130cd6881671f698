import type { Page } from '../accounts/page.ts'
import { missingTasks, neededTasks } from '../accounts/tasks.ts'

/** Something that a Page token may be good for. */
export type Capability = {
  readonly id: CapabilityId
  /** Its name in the middle of a sentence. */
  readonly label: string
  /** Without it, or without the task that it needs on the Page, Meta refuses, so nobody asks. */
  readonly permission?: string
  /** The call that tells; `undefined` where there is no account to ask about. */
  readonly call: (page: Page) => GraphCall | undefined
}

type CapabilityId = 'page' | 'instagram' | 'publishing' | 'insights' | 'messages'

type GraphCall = {
  readonly path: string
  readonly parameters: Readonly<Record<string, string>>
}

/**
 * In the order of the calls: the first tells whether the token is alive at all. Permissions:
 * Permissions Reference. A readable edge is taken for the right to write, which is a guess; nothing is
 * ever written to find out.
 */
export const capabilities: readonly Capability[] = [
  {
    id: 'page',
    label: 'Page',
    call: ({ id }) => ({ path: `/${id}`, parameters: { fields: 'id,name' } }),
  },
  {
    id: 'instagram',
    label: 'Instagram account',
    permission: 'instagram_basic',
    call: onAccount('', { fields: 'id,username' }),
  },
  {
    id: 'publishing',
    label: 'publishing',
    permission: 'instagram_content_publish',
    call: onAccount('/content_publishing_limit', {}),
  },
  {
    id: 'insights',
    label: 'insights',
    permission: 'instagram_manage_insights',
    call: onAccount('/insights', { metric: 'reach', period: 'day' }),
  },
  {
    id: 'messages',
    label: 'messages',
    permission: 'instagram_manage_messages',
    // An edge of the Page's, but it lists the account's conversations.
    call: ({ id, instagramAccount }) =>
      instagramAccount && {
        path: `/${id}/conversations`,
        parameters: { platform: 'instagram', limit: '1' },
      },
  },
]

/** The outcome of a live call, or the reason why none was made. */
export type Verdict =
  | { readonly kind: 'works' }
  /** Meta refused; `explain` has the words. */
  | { readonly kind: 'refused'; readonly failure: Error }
  | { readonly kind: 'not-granted'; readonly permission: string }
  | { readonly kind: 'no-task'; readonly tasks: readonly string[] }
  /** There is no token, or no account to ask about. */
  | { readonly kind: 'nothing-to-ask' }
  /** No answer, or one that says nothing about the token. */
  | { readonly kind: 'unknown'; readonly failure: Error }

export type Verdicts = Readonly<Partial<Record<CapabilityId, Verdict>>>

/** The verdict that needs no call; `undefined` when only a call can tell. */
export function verdictWithoutCall(
  capability: Capability,
  page: Page,
  granted: readonly string[] | undefined,
): Verdict | undefined {
  const { permission, call } = capability
  if (page.accessToken === undefined || call(page) === undefined) return { kind: 'nothing-to-ask' }
  if (permission === undefined) return undefined
  if (granted?.includes(permission) === false) return { kind: 'not-granted', permission }
  const tasks = missingTasks(page, neededTasks([permission]))
  return tasks.length > 0 ? { kind: 'no-task', tasks } : undefined
}

function onAccount(edge: string, parameters: GraphCall['parameters']): Capability['call'] {
  return ({ instagramAccount }) =>
    instagramAccount && { path: `/${instagramAccount.id}${edge}`, parameters }
}
