import type { Page } from '../accounts/page.ts'

/** Something that a Page access token may be good for. */
export type Capability = {
  readonly id: CapabilityId
  /** What it is called in the middle of a sentence. */
  readonly label: string
  /** Without it Meta refuses, so nobody asks. */
  readonly permission?: string
  /** What the person must be allowed to do on the Page: one of these. */
  readonly tasks?: readonly string[]
  /** The call that tells; `undefined` where there is no account to ask about. */
  readonly call: (page: Page) => GraphCall | undefined
}

type CapabilityId = 'page' | 'instagram' | 'publishing' | 'insights' | 'messages'

type GraphCall = {
  readonly path: string
  readonly parameters: Readonly<Record<string, string>>
}

/**
 * In the order they are asked for: the first call tells whether the token is alive at all.
 * Permissions: Permissions Reference. Tasks: Instagram Platform overview. That an edge which can be
 * read means a right to write is a guess; nothing is ever written to find out.
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
    tasks: ['CREATE_CONTENT', 'MANAGE', 'FULL_CONTROL'],
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
    tasks: ['MESSAGING', 'FULL_CONTROL'],
    // An edge of the Page's, but it lists the account's conversations.
    call: ({ id, instagramAccount }) =>
      instagramAccount && {
        path: `/${id}/conversations`,
        parameters: { platform: 'instagram', limit: '1' },
      },
  },
]

/** What a live call came to, or why none was made. */
export type Verdict =
  | { readonly kind: 'works' }
  /** Meta said no; `explain` words it. */
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
  const { permission, tasks, call } = capability
  if (page.accessToken === undefined || call(page) === undefined) return { kind: 'nothing-to-ask' }
  if (permission !== undefined && granted?.includes(permission) === false) {
    return { kind: 'not-granted', permission }
  }
  // A Page that names no task at all may just not have been asked for them.
  const held = page.tasks.map(task => task.replace(/^PROFILE_PLUS_/, ''))
  if (tasks && held.length > 0 && !tasks.some(task => held.includes(task))) {
    return { kind: 'no-task', tasks }
  }
  return undefined
}

function onAccount(edge: string, parameters: GraphCall['parameters']): Capability['call'] {
  return ({ instagramAccount }) =>
    instagramAccount && { path: `/${instagramAccount.id}${edge}`, parameters }
}
