import { mina } from '../people.ts'
import type { World } from '../world.ts'

const group = 'Logins and tokens'

/** Only a login that asks for a code meets these. To another they are the usual world. */
export const codeLogins: readonly World[] = [
  {
    id: 'code-needs-secret',
    title: 'The code needs the app secret',
    summary: 'Meta exchanges nothing without it',
    group,
    person: mina,
    exchange: 'needs-secret',
  },
  {
    id: 'code-used',
    title: 'The code was used before',
    summary: 'Its exchange is refused',
    group,
    person: mina,
    exchange: 'used',
  },
  {
    id: 'code-ended',
    title: 'The code is too old',
    summary: 'Its exchange comes too late',
    group,
    person: mina,
    exchange: 'ended',
  },
]
