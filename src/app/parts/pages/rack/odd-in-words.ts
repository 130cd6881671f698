import type { Page } from '../../../../core/accounts/page.ts'

/** The cell of a value in an unusable form. */
export function oddValueInWords(
  { odd }: Page,
  ...fields: readonly (keyof typeof names)[]
): string | undefined {
  const field = fields.find(each => odd?.has(each))
  return field && `Meta sent ${odd?.get(field)}`
}

/** The Page's own odd fields, for the cell of its name. */
export function oddAnswerInWords({ odd, instagramAccount }: Page): string | undefined {
  if (odd === undefined) return undefined
  const parts = [...odd].flatMap(([field, sent]) => {
    const name = names[field]
    const isShown = field === 'name' || field === 'tasks' || field.endsWith('.username')
    if (!isShown || (field.endsWith('.username') && instagramAccount?.username)) return []
    return [`${name} (${sent})`]
  })
  return parts.length === 0 ? undefined : `Odd in Meta’s answer: ${[...new Set(parts)].join(', ')}`
}

const names: Readonly<Record<string, string>> = {
  name: 'name',
  access_token: 'token',
  tasks: 'tasks',
  instagram_business_account: 'account',
  connected_instagram_account: 'account',
  'instagram_business_account.username': 'username',
  'connected_instagram_account.username': 'username',
}
