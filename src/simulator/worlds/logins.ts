import { mina } from '../people.ts'
import type { World } from '../world.ts'

const group = 'Logins and tokens'

export const logins: readonly World[] = [
  {
    id: 'no-long-lived-token',
    title: 'No long-lived token',
    summary: 'Only the short-lived one comes back',
    group,
    person: mina,
    redirect: 'without-long-lived-token',
  },
  {
    id: 'endless-token',
    title: 'A token without an end date',
    summary: 'expires_in=0, and no long-lived token',
    group,
    person: mina,
    redirect: 'endless',
  },
  {
    id: 'all-or-nothing',
    title: 'One declined, none granted',
    summary: 'As Facebook Login for Business does it',
    group,
    person: mina,
    earlier: { declined: ['instagram_manage_comments'] },
    isAllOrNothing: true,
  },
  {
    id: 'meta-refuses',
    title: 'Meta refuses',
    summary: 'The login comes back with an error from Meta',
    group,
    person: mina,
    redirect: 'refused',
  },
  {
    id: 'role-on-app',
    title: 'A developer of the app',
    summary: 'The token may inspect itself',
    group,
    person: mina,
    roleOnApp: ['jay', 'mina', 'sam'],
  },
]
