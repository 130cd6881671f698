import { permissionOf, withDependencies } from '../login/permissions/permissions.ts'
import type { PermissionStatus } from './evidence.ts'

/** One permission, its fate, and what its lack breaks. */
export type PermissionRow = {
  readonly name: string
  /** dropped: asked for, and neither granted nor declined. Any other is Meta's own word. */
  readonly standing: 'granted' | 'declined' | 'expired' | 'dropped' | (string & {})
  readonly asked: boolean
  /** The calls that fail without it, in words. Empty for a granted one. */
  readonly breaks: string
  /** Granted permissions that depend on it and work no better than it. */
  readonly stops: readonly string[]
}

/** Missing permissions first, then granted ones. `public_profile` comes with every login. */
export function permissionRows(
  asked: readonly string[],
  answer: readonly PermissionStatus[],
): readonly PermissionRow[] {
  const statuses = new Map(answer.map(({ permission, status }) => [permission, status]))
  const names = [...new Set([...asked, ...statuses.keys()])]
  const granted = names.filter(name => statuses.get(name) === 'granted')
  const missing = names.filter(name => !granted.includes(name))
  return [
    ...missing.map(name => ({
      name,
      standing: statuses.get(name) ?? 'dropped',
      asked: asked.includes(name),
      breaks: lossOf(name),
      stops: granted.filter(other => withDependencies([other]).includes(name)),
    })),
    ...granted.map(name => ({
      name,
      standing: 'granted',
      asked: asked.includes(name),
      breaks: '',
      stops: [],
    })),
  ]
}

/** Everything asked for was declined: Facebook Login for Business grants all or nothing. */
export function isAllOrNothing(rows: readonly PermissionRow[], configured: boolean): boolean {
  // A configuration asks without naming, so every permission in Meta's answer was asked for.
  const asked = rows.filter(row => row.asked || (configured && row.name !== 'public_profile'))
  return asked.length > 1 && asked.every(({ standing }) => standing === 'declined')
}

const losses: Readonly<Record<string, string>> = {
  pages_show_list: 'Meta lists no Page, so there are no Page tokens either.',
  instagram_basic: 'No Instagram account is shown, and its profile and posts cannot be read.',
  pages_read_engagement: 'The Page’s content, followers and details cannot be read.',
  instagram_content_publish: 'Nothing can be published to the Instagram account.',
  instagram_manage_comments: 'Comments cannot be read, answered, hidden or deleted.',
  instagram_manage_messages: 'Direct messages cannot be read or answered.',
  instagram_manage_insights: 'Reach, views and follower numbers cannot be read.',
  pages_manage_metadata: 'Webhooks cannot be received, and Page settings cannot be changed.',
  business_management: 'Pages that a business portfolio holds are not listed.',
  ads_read: 'Accounts of Pages whose role came through a portfolio stay hidden.',
}

function lossOf(name: string): string {
  const meaning = permissionOf(name)?.meaning
  return losses[name] ?? (meaning ? `Not possible: ${meaning}` : 'Calls that need it are refused.')
}
