import type { Page } from '../../../../core/accounts/page.ts'

export type Order = 'meta' | 'name' | 'instagram'

export const orders: readonly { readonly value: Order; readonly label: string }[] = [
  { value: 'meta', label: 'Meta’s order' },
  { value: 'name', label: 'Name' },
  { value: 'instagram', label: 'Instagram first' },
]

/** Tag numbers keep Meta's order, whatever the order of the rows. */
export function inOrder(pages: readonly Page[], order: Order): readonly Page[] {
  if (order === 'meta') return pages
  if (order === 'instagram') {
    return [
      ...pages.filter(page => page.instagramAccount),
      ...pages.filter(page => !page.instagramAccount),
    ]
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  return [...pages].sort((one, other) => compare(one.name, other.name) || one.number - other.number)
}
