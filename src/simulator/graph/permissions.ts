import { permissionNames } from '../permissions.ts'
import type { Meaning } from '../token.ts'
import { GraphRefusal } from './errors.ts'
import { type Memory, removeApp, takeBack } from './trouble.ts'

type Row = { readonly permission: string; readonly status: 'granted' | 'declined' }

/** /me/permissions, or one row of it. Permissions that were never requested have no row. */
export function permissionRows({ granted, declined }: Meaning, name?: string): readonly Row[] {
  const rows: readonly Row[] = [
    ...granted
      .filter(each => each !== 'public_profile')
      .map(permission => ({ permission, status: 'granted' as const })),
    { permission: 'public_profile', status: 'granted' },
    ...declined.map(permission => ({ permission, status: 'declined' as const })),
  ]
  return rows.filter(({ permission }) => name === undefined || permission === name)
}

/** DELETE without a name removes the app. With a name it revokes that permission. */
export function changePermissions(
  caller: Meaning,
  name: string | undefined,
  memory: Memory,
  now: Date,
): void {
  if (name === undefined) removeApp(caller, memory, now)
  else if (permissionNames.includes(name)) takeBack(caller, name, memory, now)
  // The wording is a guess.
  else throw new GraphRefusal(400, 100, `(#100) Invalid permission: ${name}`)
}
