import { namesOf } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'

/** The newer linking in the app fills connected_instagram_account and not the business field. */
export const connectedOnly: Check = ({ list }) => {
  const pages = list.pages.filter(page => page.instagramAccount?.connectedOnly)
  if (pages.length === 0) return undefined
  return {
    id: 'connected-only',
    about: 'accounts',
    rank: 'fits',
    title: 'The account is connected in the newer way only',
    evidence: `For ${namesOf(pages)} Meta fills \`connected_instagram_account\` and leaves \`instagram_business_account\` empty. The ID is right; some calls and many tools look at the other field. Disconnecting the two and connecting them again helped others.`,
    remedy: { kind: 'guided-dialog' },
  }
}
